package dossier.directory;

import org.springframework.data.jpa.repository.JpaRepository;

interface ToldApartPairs extends JpaRepository<ToldApart, ToldApartPair> {}
