package dossier.account;

import org.springframework.data.jpa.repository.JpaRepository;

/** Everybody who writes. */
public interface Accounts extends JpaRepository<Account, Long> {}
