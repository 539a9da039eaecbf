package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** What is kept in the database may be a proxy at first, which answers for itself only where its methods can be overridden. */
class EntityTests {

    @Test
    void hasNoFinalMethods() {
        assertThat(entities()).hasSizeGreaterThan(10);
        assertThat(entities().stream()
                        .flatMap(entity -> Arrays.stream(entity.getDeclaredMethods()))
                        .filter(EntityTests::isFinal))
                .isEmpty();
    }

    private static boolean isFinal(Method method) {
        return Modifier.isFinal(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !Modifier.isPrivate(method.getModifiers());
    }

    private static List<Class<?>> entities() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(
                    org.springframework.beans.factory.annotation.AnnotatedBeanDefinition bean) {
                return true;
            }
        };
        scan.addIncludeFilter(new AnnotationTypeFilter(Entity.class));
        scan.addIncludeFilter(new AnnotationTypeFilter(MappedSuperclass.class));
        return scan.findCandidateComponents("dossier").stream()
                .map(BeanDefinition::getBeanClassName)
                .<Class<?>>map(name -> ClassUtils.resolveClassName(String.valueOf(name), null))
                .toList();
    }
}
