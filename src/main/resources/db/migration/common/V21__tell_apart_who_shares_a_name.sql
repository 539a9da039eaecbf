-- That two who share a name are not one: told from either side
create table told_apart (
    subject_id bigint not null,
    from_id bigint not null,
    told_by_id bigint not null,
    told_at timestamp(6) with time zone not null,
    constraint told_apart_pk primary key (subject_id, from_id),
    constraint told_apart_subject_fk foreign key (subject_id) references subjects (id),
    constraint told_apart_from_fk foreign key (from_id) references subjects (id),
    constraint told_apart_told_by_fk foreign key (told_by_id) references accounts (id)
);

create index told_apart_from on told_apart (from_id);
create index told_apart_told_by on told_apart (told_by_id);
