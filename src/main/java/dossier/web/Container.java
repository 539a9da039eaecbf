package dossier.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.coyote.AbstractProtocol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the container does differently from what it would do by itself. */
@Configuration(proxyBeanMethods = false)
class Container {

    /** @param zone in which days and times are shown and typed; where none is given, that of the machine */
    @Bean
    Clock clock(@Value("${dossier.zone}") String zone) {
        return Clock.system(zone.isBlank() ? ZoneId.systemDefault() : known(zone));
    }

    private static ZoneId known(String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new InvalidConfigurationPropertyValueException(
                    "dossier.zone", zone, "It has to be a time zone such as Europe/Berlin or UTC.", unknown);
        }
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> protection(BaseUrl base, Assets assets) {
        return factory -> {
            factory.addConnectorCustomizers(connector -> protect(connector, base, assets));
            factory.addContextCustomizers(context ->
                    ((StandardHost) context.getParent()).setErrorReportValveClass(ContainerRefusal.class.getName()));
        };
    }

    private static void protect(Connector connector, BaseUrl base, Assets assets) {
        connector.addLifecycleListener(event -> {
            if (event.getType().equals(Lifecycle.AFTER_INIT_EVENT)
                    && connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
                protocol.setAdapter(new Protection(protocol.getAdapter(), assets.scripts(), base.isSecure()));
            }
        });
    }
}
