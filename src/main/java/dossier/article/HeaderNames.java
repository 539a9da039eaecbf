package dossier.article;

import org.springframework.data.jpa.repository.JpaRepository;

/** What headers are called. */
public interface HeaderNames extends JpaRepository<HeaderName, Long> {}
