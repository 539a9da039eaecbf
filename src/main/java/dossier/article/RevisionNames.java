package dossier.article;

import org.springframework.data.jpa.repository.JpaRepository;

/** What revisions are called. */
public interface RevisionNames extends JpaRepository<RevisionName, Long> {}
