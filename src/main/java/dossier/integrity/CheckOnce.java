package dossier.integrity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** Checks once and ends, with 0 where all is well and 1 where something does not fit. */
@Component
@ConditionalOnProperty("dossier.check.once")
class CheckOnce implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(CheckOnce.class);

    private final Integrity integrity;
    private final ConfigurableApplicationContext context;

    CheckOnce(Integrity integrity, ConfigurableApplicationContext context) {
        this.integrity = integrity;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        int flaws = integrity.check().flaws().size();
        LOG.info(flaws == 0 ? "All fits together." : flaws + " things do not fit.");
        System.exit(SpringApplication.exit(context, () -> flaws == 0 ? 0 : 1));
    }
}
