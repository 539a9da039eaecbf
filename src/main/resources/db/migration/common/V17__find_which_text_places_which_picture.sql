-- An index over immutable revisions, as the one of mentions: which pictures a text places. It names them by their keys, as the
-- text does, so that a text may be older than the picture
create table placements (
    revision_id bigint not null,
    position integer not null,
    content_key varchar(64) not null,
    lead text not null,
    words text not null,
    trail text not null,
    constraint placements_pk primary key (revision_id, position),
    constraint placements_revision_fk foreign key (revision_id) references revisions (id)
);

create index placements_picture on placements (content_key, revision_id);

-- A picture in the bin is offered to nobody; its files go on being served, since editions and history show it
alter table pictures add column version integer default 0 not null;
alter table pictures add column binned_at timestamp(6) with time zone;
alter table pictures add column binned_by_id bigint;
alter table pictures add constraint pictures_binned_by_fk foreign key (binned_by_id) references accounts (id);
alter table pictures add constraint pictures_binned_by_someone check ((binned_at is null) = (binned_by_id is null));
create index pictures_binned_by on pictures (binned_by_id);
