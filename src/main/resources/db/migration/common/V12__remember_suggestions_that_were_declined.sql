-- That somebody does not want a subject suggested in a section again
create table declined_suggestions (
    subject_id bigint not null,
    section_id bigint not null,
    declined_by_id bigint not null,
    declined_at timestamp(6) with time zone not null,
    constraint declined_suggestions_pk primary key (subject_id, section_id),
    constraint declined_suggestions_subject_fk foreign key (subject_id) references subjects (id),
    constraint declined_suggestions_section_fk foreign key (section_id) references sections (id),
    constraint declined_suggestions_declined_by_fk foreign key (declined_by_id) references accounts (id)
);

create index declined_suggestions_section on declined_suggestions (section_id);
create index declined_suggestions_declined_by on declined_suggestions (declined_by_id);
