package dossier;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The application: {@code java -jar dossier.jar}, and everything set by properties. */
@SpringBootApplication
@EnableJpaRepositories(repositoryBaseClass = Persisting.class)
public class Dossier {

    public static void main(String[] arguments) {
        SpringApplication.run(Dossier.class, arguments);
    }
}
