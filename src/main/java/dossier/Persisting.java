package dossier;

import jakarta.persistence.EntityManager;
import org.springframework.data.jpa.repository.support.JpaEntityInformation;
import org.springframework.data.jpa.repository.support.SimpleJpaRepository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves by persisting, never by merging: what an editor's verb has just made is what gets saved, and not a copy of it. A thing
 * that was not found in the same transaction is refused.
 */
class Persisting<T, K> extends SimpleJpaRepository<T, K> {

    private final EntityManager entities;

    Persisting(JpaEntityInformation<T, ?> information, EntityManager entities) {
        super(information, entities);
        this.entities = entities;
    }

    @Override
    @Transactional
    public <S extends T> S save(S thing) {
        entities.persist(thing);
        return thing;
    }
}
