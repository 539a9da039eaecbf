package dossier.admin.door;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what only somebody does who has proved lately who they are, since it decides who comes in and what they may do, or
 * cannot be undone: a browser that was left alone is not enough.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Fresh {}
