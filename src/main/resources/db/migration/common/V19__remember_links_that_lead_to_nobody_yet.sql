-- Where revisions link to a profile or an article that is not there: whoever comes to stand there is named at once
create table loose_links (
    revision_id bigint not null,
    address varchar(200) not null,
    constraint loose_links_pk primary key (revision_id, address),
    constraint loose_links_revision_fk foreign key (revision_id) references revisions (id)
);

create index loose_links_address on loose_links (address);
