package dossier;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Dossier {

    public static void main(String[] arguments) {
        SpringApplication.run(Dossier.class, arguments);
    }
}
