package dossier.admin;

import java.util.concurrent.ThreadLocalRandom;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Does again, in a transaction of its own, what met somebody who did the same at the same moment: the second time it finds
 * what they did, and takes its ordinary way.
 */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class TryingAgain {

    private static final int TRIES = 4;
    private static final int LONGEST_PAUSE = 100;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor secondTry() {
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(
                new AnnotationMatchingPointcut(Controller.class, PostMapping.class),
                (MethodInterceptor) TryingAgain::proceed);
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    private static @Nullable Object proceed(MethodInvocation invocation) throws Throwable {
        for (int tries = 1; ; tries++) {
            try {
                return ((ProxyMethodInvocation) invocation).invocableClone().proceed();
            } catch (ConcurrencyFailureException | DataIntegrityViolationException met) {
                if (tries == TRIES) {
                    throw met;
                }
                Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE));
            }
        }
    }
}
