package dossier.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * All that a page shows is read as it was at its first look, whatever is published meanwhile: no page is made of two editions.
 * H2 looks at all tables at once only in this isolation; PostgreSQL does so too, and refuses nobody who only reads while all
 * who write are content with less.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Transactional(readOnly = true, isolation = Isolation.SERIALIZABLE)
@interface AtOneMoment {}
