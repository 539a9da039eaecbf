package dossier.web;

import org.springframework.http.MediaType;

/** A file that pages use, under a name that changes with its bytes, so that it may be kept for ever. */
record Asset(String address, MediaType type, Representation representation) {}
