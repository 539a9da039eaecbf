package dossier.web;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Lets templates call an asset by its plain name: {@code @{/assets/site.css}} becomes its lasting address. */
@Configuration(proxyBeanMethods = false)
class AssetLinks {

    private static final String PREFIX = "/assets/";

    @Bean
    InitializingBean assetLinkBuilder(SpringTemplateEngine templates, Assets assets) {
        return () -> templates.setLinkBuilder(new StandardLinkBuilder() {
            @Override
            protected String processLink(IExpressionContext context, String link) {
                return link.startsWith(PREFIX) ? assets.address(link.substring(PREFIX.length())) : link;
            }
        });
    }
}
