alter table topics add column version integer default 0 not null;
