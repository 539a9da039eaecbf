# Builds with the wrapper, and runs the unpacked jar on a JRE with a cache of classes read ahead.
FROM eclipse-temurin:25-jdk-noble AS build
WORKDIR /build
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY src/main src/main
RUN ./mvnw -q -Dmaven.test.skip=true -Dspotless.check.skip=true package \
 && java -Djarmode=tools -jar target/dossier-*.jar extract --layers --destination layers \
 && mkdir -p app \
 && for layer in dependencies spring-boot-loader snapshot-dependencies application; do cp -r layers/$layer/. app/; done \
 && mv app/dossier-*.jar app/dossier.jar

FROM eclipse-temurin:25-jre-noble
ENV LANG=C.UTF-8
RUN (groupadd --system --gid 10001 dossier && useradd --system --uid 10001 --gid dossier --home-dir /data dossier) \
 && mkdir -p /data && chown dossier:dossier /data
WORKDIR /app
COPY --from=build /build/app/lib lib
COPY --from=build /build/app/dossier.jar dossier.jar
COPY src/container/healthy /usr/local/bin/healthy
# A first start, on a database that is thrown away, shows which classes every start needs
RUN java -XX:AOTCacheOutput=dossier.aot -Dspring.context.exit=onRefresh -jar dossier.jar \
      "--spring.datasource.url=jdbc:h2:mem:training;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH" >/dev/null \
 && chmod a+r dossier.aot
USER dossier
ENV DOSSIER_PICTURES=/data/pictures \
    SPRING_DATASOURCE_URL="jdbc:h2:file:/data/dossier;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;TRACE_LEVEL_FILE=0"
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 CMD ["healthy"]
ENTRYPOINT ["java", "-XX:AOTCache=dossier.aot", "-XX:MaxRAMPercentage=60", "-Djava.io.tmpdir=/tmp", "-jar", "dossier.jar"]
