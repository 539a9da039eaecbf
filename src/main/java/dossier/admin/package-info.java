/** The editors' door: pages behind a sign-in, where texts are written. May know everything but the site. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "text",
            "account",
            "journal",
            "history",
            "picture",
            "directory",
            "article",
            "comment",
            "mention",
            "replacement",
            "redaction",
            "integrity",
            "check",
            "reading",
            "share",
            "factor",
            "web"
        })
package dossier.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
