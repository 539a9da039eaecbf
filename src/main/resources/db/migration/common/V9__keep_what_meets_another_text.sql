-- A text that met another on its way in is kept aside as it was typed, beside the one that came of both
alter table revisions add column based_on_id bigint;
alter table revisions add column takes_in_id bigint;
alter table revisions add column aside boolean default false not null;
alter table revisions add constraint revisions_based_on_fk foreign key (based_on_id) references revisions (id);
alter table revisions add constraint revisions_takes_in_fk foreign key (takes_in_id) references revisions (id);
create index revisions_based_on on revisions (based_on_id);
create index revisions_takes_in on revisions (takes_in_id);

alter table headers add column based_on_id bigint;
alter table headers add column takes_in_id bigint;
alter table headers add column aside boolean default false not null;
alter table headers add constraint headers_based_on_fk foreign key (based_on_id) references headers (id);
alter table headers add constraint headers_takes_in_fk foreign key (takes_in_id) references headers (id);
create index headers_based_on on headers (based_on_id);
create index headers_takes_in on headers (takes_in_id);

-- Revisions of a section, and headers of an article, are numbered from here on
alter table sections add column last_number integer default 0 not null;
update sections set last_number = (select max(number) from revisions where revisions.section_id = sections.id);
alter table articles add column last_header integer default 0 not null;
update articles set last_header = (select max(number) from headers where headers.article_id = articles.id);

-- A name that somebody gave to a state of the text, so as to find it again
create table revision_names (
    revision_id bigint not null,
    name varchar(200) not null,
    named_by_id bigint not null,
    named_at timestamp(6) with time zone not null,
    constraint revision_names_pk primary key (revision_id),
    constraint revision_names_revision_fk foreign key (revision_id) references revisions (id),
    constraint revision_names_named_by_fk foreign key (named_by_id) references accounts (id),
    constraint revision_names_said check (name <> '')
);

create index revision_names_named_by on revision_names (named_by_id);

create table header_names (
    header_id bigint not null,
    name varchar(200) not null,
    named_by_id bigint not null,
    named_at timestamp(6) with time zone not null,
    constraint header_names_pk primary key (header_id),
    constraint header_names_header_fk foreign key (header_id) references headers (id),
    constraint header_names_named_by_fk foreign key (named_by_id) references accounts (id),
    constraint header_names_said check (name <> '')
);

create index header_names_named_by on header_names (named_by_id);

alter table articles add column binned_at timestamp(6) with time zone;
alter table articles add column binned_by_id bigint;
alter table articles add constraint articles_binned_by_fk foreign key (binned_by_id) references accounts (id);
alter table articles add constraint articles_binned_by_someone check ((binned_at is null) = (binned_by_id is null));
create index articles_binned_by on articles (binned_by_id);
create index articles_changed on articles (changed_at);
create index articles_created_by on articles (created_by_id);

-- Who has which section open; a lease that runs out by itself
create table presences (
    section_id bigint not null,
    tab varchar(40) not null,
    account_id bigint not null,
    expires_at timestamp(6) with time zone not null,
    constraint presences_pk primary key (section_id, tab),
    constraint presences_section_fk foreign key (section_id) references sections (id),
    constraint presences_account_fk foreign key (account_id) references accounts (id)
);

create index presences_account on presences (account_id);
create index presences_expire on presences (expires_at);
