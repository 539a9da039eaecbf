-- Whom revisions name is read from this alone, without the sentences
create index mentions_revision on mentions (revision_id, subject_id);
