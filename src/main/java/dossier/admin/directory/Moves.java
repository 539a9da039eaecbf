package dossier.admin.directory;

import dossier.admin.Stage;
import dossier.admin.SubjectRights;
import dossier.directory.Facts;
import dossier.directory.Relations;
import dossier.directory.Subject;
import dossier.mention.Mentions;
import dossier.mention.ProfileLinks;
import dossier.mention.ProfileUse;
import dossier.mention.SubjectUses;
import dossier.mention.Use;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Looks at what would move from one subject to another, before it does. */
@Component
class Moves {

    private static final int FEW = 5;

    private final Mentions mentions;
    private final SubjectUses uses;
    private final ProfileLinks profiles;
    private final Relations relations;
    private final Facts facts;

    Moves(Mentions mentions, SubjectUses uses, ProfileLinks profiles, Relations relations, Facts facts) {
        this.mentions = mentions;
        this.uses = uses;
        this.profiles = profiles;
        this.relations = relations;
        this.facts = facts;
    }

    Move of(SubjectRights rights, Subject into) {
        Subject subject = rights.subject();
        Page<Use> live = passages(Stage.LIVE, rights);
        Page<Use> written = passages(Stage.DRAFT, rights);
        long passages = live.getTotalElements() + written.getTotalElements();
        List<ProfileUse> linking = profiles.to(subject);
        return new Move(
                subject,
                into,
                mentions.countBySubject(subject),
                passages,
                first(live.stream(), written.stream()),
                first(linking.stream(), Stream.of()),
                passages > FEW || linking.size() > FEW,
                relations.of(subject.id()).size(),
                facts.of(subject.id()).size());
    }

    private Page<Use> passages(Stage stage, SubjectRights rights) {
        return stage.of(uses, rights.subject(), rights.editor(), rights.at(), Pageable.ofSize(FEW));
    }

    private static <T> List<T> first(Stream<T> some, Stream<T> others) {
        return Stream.concat(some, others).limit(FEW).toList();
    }
}
