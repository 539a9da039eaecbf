package dossier.directory;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ToldApartPairs extends JpaRepository<ToldApart, ToldApartPair> {

    /** Those who are both in the directory under their own names, each two once, the last first. */
    @Query("""
            select new dossier.directory.KnownApart(
                subject.kind, subject.id, subject.name, other.id, other.name, teller.name, apart.toldAt)
            from ToldApart apart join Subject subject on subject.id = apart.pair.subjectId
            join Subject other on other.id = apart.pair.fromId join apart.toldBy teller
            where subject.id < other.id and subject.binnedAt is null and subject.mergedInto is null
            and other.binnedAt is null and other.mergedInto is null
            order by apart.toldAt desc, subject.id, other.id""")
    List<KnownApart> known(Limit limit);
}
