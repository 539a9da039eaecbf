-- A link is looked up among all kinds at once
create index subject_slugs_slug on subject_slugs (slug);
