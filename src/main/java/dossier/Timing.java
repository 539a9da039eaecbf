package dossier;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets things be done at their hour. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Timing {}
