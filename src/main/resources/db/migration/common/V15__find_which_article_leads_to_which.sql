-- An index over immutable revisions, as the one of mentions: which other article a text links to, and which section of it
create table cross_references (
    revision_id bigint not null,
    position integer not null,
    article_id bigint not null,
    lead text not null,
    words text not null,
    trail text not null,
    constraint cross_references_pk primary key (revision_id, position),
    constraint cross_references_revision_fk foreign key (revision_id) references revisions (id),
    constraint cross_references_article_fk foreign key (article_id) references articles (id)
);

create index cross_references_article on cross_references (article_id, revision_id);
