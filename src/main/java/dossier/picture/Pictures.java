package dossier.picture;

import org.springframework.data.jpa.repository.JpaRepository;

/** All pictures. */
public interface Pictures extends JpaRepository<Picture, Long> {}
