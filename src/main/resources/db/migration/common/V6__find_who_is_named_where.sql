-- An index over immutable revisions: made from their text, never edited
create table mentions (
    revision_id bigint not null,
    position integer not null,
    subject_id bigint not null,
    address varchar(120) not null,
    lead text not null,
    words text not null,
    trail text not null,
    constraint mentions_pk primary key (revision_id, position),
    constraint mentions_revision_fk foreign key (revision_id) references revisions (id),
    constraint mentions_subject_fk foreign key (subject_id) references subjects (id)
);

create index mentions_subject on mentions (subject_id, revision_id);

-- Which revisions the index has read, and by which edition of its rules
create table mention_readings (
    revision_id bigint not null,
    rules integer not null,
    constraint mention_readings_pk primary key (revision_id),
    constraint mention_readings_revision_fk foreign key (revision_id) references revisions (id)
);
