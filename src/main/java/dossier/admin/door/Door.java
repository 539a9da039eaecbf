package dossier.admin.door;

import dossier.web.BaseUrl;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * Who gets in: everything under {@code /admin} is for those who signed in, but for signing in itself and for invitations. The
 * reading pages have no such chain: no session, no cookie. What somebody may do inside, the articles' own rules say.
 */
@Configuration(proxyBeanMethods = false)
class Door {

    @Bean
    SecurityFilterChain admin(
            HttpSecurity http,
            BaseUrl base,
            Entrance entrance,
            PresentAccount present,
            Admitted admitted,
            TurnedAway turned,
            Leaving leaving) {
        return http.securityMatcher("/admin", "/admin/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/admin/sign-in", "/admin/sign-in/**", "/admin/foundations/*", "/admin/invitations/*")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/admin/sign-in")
                        .usernameParameter("email")
                        .successHandler(admitted)
                        .failureHandler(turned))
                .logout(logout -> logout.logoutUrl("/admin/sign-out")
                        .addLogoutHandler(leaving)
                        .logoutSuccessUrl("/admin/sign-in"))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED)
                        .sessionFixation(fixation -> fixation.newSession()))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(entrance))
                .csrf(tokens ->
                        tokens.disable()) // a page left open over night must still be able to save: see SameOrigin
                .headers(headers -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
                .addFilterBefore(new SameOrigin(URI.create(base.of("/"))), SecurityContextHolderFilter.class)
                .addFilterBefore(present, AuthorizationFilter.class)
                .build();
    }

    @Bean
    CookieSerializer sessionCookie(BaseUrl base, @Value("${dossier.base-url}") URI address) {
        boolean isSecure = "https".equals(address.getScheme());
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(isSecure ? "__Host-dossier" : "dossier");
        cookie.setUseSecureCookie(isSecure);
        cookie.setCookiePath("/");
        cookie.setSameSite("Lax");
        return cookie;
    }

    /**
     * Two forms sent at once from one browser each leave a word for the page that follows: the first one stays. What a request
     * still has to say of a session that it has just ended, it says to nobody.
     */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> oneWordAtATime() {
        return sessions -> sessions.setCreateSessionAttributeQuery("""
                insert into %TABLE_NAME%_attributes (session_primary_id, attribute_name, attribute_bytes)
                select said.session_id, said.word, said.content
                from (select cast(? as char(36)) session_id, cast(? as varchar(200)) word, cast(? as bytea) content) said
                where exists (select 1 from %TABLE_NAME% where primary_id = said.session_id)
                on conflict do nothing""");
    }
}
