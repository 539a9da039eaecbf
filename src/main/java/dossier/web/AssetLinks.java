package dossier.web;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Lets templates call an asset by its plain name: {@code @{/assets/site.css}} becomes its lasting address, and
 * {@code @{/assets/site.js#integrity}} what a script element says of its bytes.
 */
@Configuration(proxyBeanMethods = false)
class AssetLinks {

    private static final String PREFIX = "/assets/";
    private static final String INTEGRITY = "#integrity";

    @Bean
    InitializingBean assetLinkBuilder(SpringTemplateEngine templates, Assets assets) {
        return () -> templates.setLinkBuilder(new StandardLinkBuilder() {
            @Override
            protected String processLink(IExpressionContext context, String link) {
                return link.startsWith(PREFIX) ? resolved(link.substring(PREFIX.length()), assets) : link;
            }
        });
    }

    private static String resolved(String name, Assets assets) {
        return name.endsWith(INTEGRITY)
                ? assets.integrity(name.substring(0, name.length() - INTEGRITY.length()))
                : assets.address(name);
    }
}
