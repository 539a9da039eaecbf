package dossier;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The application: {@code java -jar dossier.jar}, and everything set by properties. */
@SpringBootApplication
@EnableJpaRepositories(repositoryBaseClass = Persisting.class, queryEnhancerSelector = AsWritten.class)
public class Dossier {

    private static final String CHECK = "check";

    /** With {@code check} it looks once whether all fits together, at no port that anybody uses, and ends. */
    public static void main(String[] arguments) {
        boolean isCheck = List.of(arguments).contains(CHECK);
        Stream<String> more = isCheck ? Stream.of("--dossier.check.once=true", "--server.port=0") : Stream.of();
        SpringApplication.run(
                Dossier.class, Stream.concat(Stream.of(arguments), more).toArray(String[]::new));
    }
}
