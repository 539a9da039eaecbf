package dossier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTests {

    private final ApplicationModules modules = ApplicationModules.of(Dossier.class);

    @Test
    void packagesKnowOnlyThoseThatTheMapAllows() {
        modules.verify();
    }

    @Test
    void theMapHasTheseEntries() {
        assertThat(modules.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
                .containsExactlyInAnyOrder(
                        "text",
                        "account",
                        "journal",
                        "factor",
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
                        "web",
                        "site",
                        "admin");
    }

    @Test
    void thingsKnowNothingOfTheWeb() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dossier.web..", "dossier.site..", "dossier.admin..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..", "org.thymeleaf..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("dossier"));
    }
}
