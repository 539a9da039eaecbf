package dossier.directory;

import org.springframework.data.jpa.repository.JpaRepository;

/** What entries are called. */
public interface EntryNames extends JpaRepository<EntryName, Long> {}
