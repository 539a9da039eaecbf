-- Whether one was only put in the place of another, which keeps its facts and relations to itself. No entry came of that, while a
-- merger gives at least a name, mostly; what that leaves open the journal says, and before there was one, whose facts were kept
alter table mergers add column replacement boolean default false not null;

update mergers set replacement = true
where entry_before_id = entry_after_id and (
    exists (
        select 1 from deeds join subjects on subjects.id = deeds.thing_id and subjects.kind = deeds.kind
        where deeds.thing_id = mergers.subject_id and deeds.verb = 'REPLACED' and deeds.who_id = mergers.made_by_id
        and deeds.last_at >= mergers.made_at and deeds.done_at < mergers.made_at + interval '10' second)
    or (mergers.undone_at is null
        and exists (select 1 from subjects where subjects.id = mergers.subject_id and subjects.facts_kept = true)
        and not exists (
            select 1 from deeds join subjects on subjects.id = deeds.thing_id and subjects.kind = deeds.kind
            where deeds.thing_id = mergers.subject_id and deeds.verb = 'MERGED' and deeds.who_id = mergers.made_by_id
            and deeds.last_at >= mergers.made_at and deeds.done_at < mergers.made_at + interval '10' second)));

-- How often something was pointed at whom it means after all, that was written at the very moment of a merger
alter table mergers add column settled integer default 0 not null;

-- With whom the facts and relations of a merged one are, in the end; with itself where there is nobody
alter table subjects add column kept_with_id bigint;
update subjects set kept_with_id = (
    select mergers.into_id from mergers
    where mergers.subject_id = subjects.id and mergers.undone_at is null and mergers.replacement = false);

-- To the end of the way there, each time as far again as the time before: over sixteen steps
update subjects set kept_with_id = (select further.kept_with_id from subjects further where further.id = subjects.kept_with_id)
where kept_with_id in (select id from subjects where kept_with_id is not null);
update subjects set kept_with_id = (select further.kept_with_id from subjects further where further.id = subjects.kept_with_id)
where kept_with_id in (select id from subjects where kept_with_id is not null);
update subjects set kept_with_id = (select further.kept_with_id from subjects further where further.id = subjects.kept_with_id)
where kept_with_id in (select id from subjects where kept_with_id is not null);
update subjects set kept_with_id = (select further.kept_with_id from subjects further where further.id = subjects.kept_with_id)
where kept_with_id in (select id from subjects where kept_with_id is not null);

alter table subjects add constraint subjects_kept_with_fk foreign key (kept_with_id) references subjects (id);
alter table subjects add constraint subjects_kept_with_another check (kept_with_id <> id);
create index subjects_kept_with on subjects (kept_with_id);
alter table subjects drop column facts_kept;

update relations set subject_id = (
    select coalesce(said.kept_with_id, said.id) from subjects said where said.id = relations.said_of_id)
where said_of_id in (select subject_id from mergers);
update relations set other_id = (
    select coalesce(said.kept_with_id, said.id) from subjects said where said.id = relations.said_with_id)
where said_with_id in (select subject_id from mergers);
