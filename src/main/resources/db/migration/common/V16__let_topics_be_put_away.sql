-- A topic in the bin is offered to nobody; it stays readable as long as live articles are on it
alter table topics add column binned_at timestamp(6) with time zone;
alter table topics add column binned_by_id bigint;
alter table topics add constraint topics_binned_by_fk foreign key (binned_by_id) references accounts (id);
alter table topics add constraint topics_binned_by_someone check ((binned_at is null) = (binned_by_id is null));
create index topics_binned_by on topics (binned_by_id);
