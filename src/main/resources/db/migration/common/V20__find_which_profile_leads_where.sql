-- An index over the profiles as they are now: which profile or article each links to. It is filled at the next start
create table profile_links (
    subject_id bigint not null,
    address varchar(200) not null,
    constraint profile_links_pk primary key (subject_id, address),
    constraint profile_links_subject_fk foreign key (subject_id) references subjects (id)
);

create index profile_links_address on profile_links (address);

create table profile_readings (
    subject_id bigint not null,
    entry_id bigint not null,
    rules integer not null,
    constraint profile_readings_pk primary key (subject_id),
    constraint profile_readings_subject_fk foreign key (subject_id) references subjects (id),
    constraint profile_readings_entry_fk foreign key (entry_id) references entries (id)
);

create index profile_readings_entry on profile_readings (entry_id);
