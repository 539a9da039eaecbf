-- The house itself: it has no address to sign in with
insert into accounts (name, email, role, created_at)
values ('Dossier', null, 'EDITOR', current_timestamp);

insert into pictures (content_key, width, height, alt, caption, credit, focal_x, focal_y, added_by_id, added_at)
select
    '499917397c07d5a29617', 1600, 1067,
    'Abstract illustration: a dark blue head in profile rises from striped water. Inside it is a grid of small squares, three of them lit, and a red line climbs from one lit square to the next and leaves through the forehead for a red disc. Thin rings spread around the head.',
    'DeepSeek founder and chief executive Liang Wenfeng.',
    'Illustration: Dossier. An original abstract drawing, not a likeness.',
    40, 38, house.id, current_timestamp
from accounts house
where house.name = 'Dossier' and house.email is null;

insert into topics (slug, name, definition)
values
    ('artificial-intelligence', 'Artificial intelligence',
    'The models, the chips they are trained on and the companies that compete to build them.'),
    ('technology-and-power', 'Technology and power',
    'How technology shifts strength between companies and between countries.');

insert into topic_slugs (slug, topic_id)
select slug, id
from topics
where slug in ('artificial-intelligence', 'technology-and-power');

insert into subjects (kind, slug, name, sort_name, initial, definition, profile, created_by_id, created_at)
select 'ORGANISATION', said.slug, said.name, said.name, said.initial, said.definition, said.profile, house.id, current_timestamp
from accounts house
cross join (values
    ('deepseek', 'DeepSeek', 'D',
    'A Chinese company that develops artificial-intelligence models, among them R1 and V3.',
    '[Liang Wenfeng](/people/liang-wenfeng) founded DeepSeek and is its chief executive. The company puts foundational research first, develops its models efficiently and makes them open source.

Its reasoning model [R1](/products/r1) rose quickly to the top of [Apple](/organisations/apple)’s [App Store](/products/app-store). Its model [V3](/products/v3) rivals the best public models of [OpenAI](/organisations/openai), and reportedly cost just $6 million to train.

DeepSeek works under American export bans on advanced chips. Before the sanctions it had reportedly acquired 10,000 [Nvidia](/organisations/nvidia) [H100](/products/h100) chips, and on these it built a training network.'),
    ('openai', 'OpenAI', 'O',
    'An American company that develops artificial-intelligence models, and a rival of DeepSeek.',
    'OpenAI is one of two American rivals with which the results of [DeepSeek](/organisations/deepseek) are compared; the other is [Anthropic](/organisations/anthropic).

DeepSeek’s [R1](/products/r1) works like OpenAI’s reasoning models, and its [V3](/products/v3) rivals the best that OpenAI has made public.'),
    ('anthropic', 'Anthropic', 'A',
    'An American artificial-intelligence company, and a rival of DeepSeek.',
    'The results of [DeepSeek](/organisations/deepseek), a Chinese company, rival those of Anthropic and of [OpenAI](/organisations/openai).'),
    ('alibaba', 'Alibaba', 'A',
    'An established Chinese company with artificial-intelligence tools for cloud computing, e-commerce and logistics.',
    'Alibaba has presented tools that put artificial intelligence to real use, at scale, in cloud computing, e-commerce and logistics.

Its work and the rise of [DeepSeek](/organisations/deepseek) show China’s strength in the field.'),
    ('nvidia', 'Nvidia', 'N',
    'The company that makes the H100 chip.',
    'Nvidia makes the [H100](/products/h100). Before American sanctions, [DeepSeek](/organisations/deepseek) had reportedly acquired 10,000 of these chips.

Nvidia’s share price dipped as doubts arose over other ways to build artificial intelligence.'),
    ('apple', 'Apple', 'A',
    'The company that runs the App Store.',
    'Apple runs the [App Store](/products/app-store), where the app of [R1](/products/r1), a model by [DeepSeek](/organisations/deepseek), rose quickly to the top.')
) as said (slug, name, initial, definition, profile)
where house.name = 'Dossier' and house.email is null;

insert into subjects (kind, slug, name, sort_name, initial, definition, profile, maker_id, released, created_by_id, created_at)
select 'PRODUCT', said.slug, said.name, said.name, said.initial, said.definition, said.profile, maker.id, said.released, house.id, current_timestamp
from accounts house
cross join (values
    ('r1', 'R1', 'R', 'deepseek', 'XXXX-01',
    'A reasoning model by DeepSeek, strong at code and mathematics.',
    'R1 was released in January by [DeepSeek](/organisations/deepseek). It works like the reasoning models of [OpenAI](/organisations/openai): it solves hard problems and explains its steps.

Its app rose quickly to the top of [Apple](/organisations/apple)’s [App Store](/products/app-store).'),
    ('v3', 'V3', 'V', 'deepseek', null,
    'An artificial-intelligence model by DeepSeek, reportedly trained for just $6 million.',
    'V3 rivals the best public models of [OpenAI](/organisations/openai). It reportedly cost just $6 million to train, against hundreds of millions at American firms.

It matches leading American models although [DeepSeek](/organisations/deepseek), its maker, had fewer and less sophisticated chips.'),
    ('h100', 'H100', 'H', 'nvidia', null,
    'A chip by Nvidia, of which DeepSeek reportedly acquired 10,000.',
    'The H100 is made by [Nvidia](/organisations/nvidia). Before American sanctions, [DeepSeek](/organisations/deepseek) had reportedly acquired 10,000 of these chips, and on them it built a training network.'),
    ('app-store', 'App Store', 'A', 'apple', null,
    'Apple’s shop for apps.',
    '[Apple](/organisations/apple) runs the App Store. The app of [R1](/products/r1), a reasoning model by [DeepSeek](/organisations/deepseek), rose quickly to the top of it.')
) as said (slug, name, initial, maker, released, definition, profile)
join subjects maker on maker.kind = 'ORGANISATION' and maker.slug = said.maker
where house.name = 'Dossier' and house.email is null;

insert into subjects (kind, slug, name, sort_name, initial, definition, profile, picture_id, role, created_by_id, created_at)
select
    'PERSON', 'liang-wenfeng', 'Liang Wenfeng', 'Liang, Wenfeng', 'L',
    'The founder and chief executive of DeepSeek, a Chinese artificial-intelligence company.',
    'Liang Wenfeng (Liang is the family name) founded [DeepSeek](/organisations/deepseek), which makes the models [R1](/products/r1) and [V3](/products/v3), and is its chief executive.

He says that the scarcity of chips is still a hurdle for the company.',
    picture.id, 'Founder and chief executive of DeepSeek', house.id, current_timestamp
from accounts house
join pictures picture on picture.content_key = '499917397c07d5a29617'
where house.name = 'Dossier' and house.email is null;

insert into subject_slugs (kind, slug, subject_id)
select subject.kind, subject.slug, subject.id
from subjects subject
join accounts house on house.id = subject.created_by_id
where house.name = 'Dossier' and house.email is null;

insert into aliases (subject_id, name, language)
select subject.id, said.name, said.language
from subjects subject
join (values
    ('PERSON', 'liang-wenfeng', '梁文锋', 'zh-Hans'),
    ('ORGANISATION', 'deepseek', 'DeepSeek AI', null),
    ('PRODUCT', 'r1', 'DeepSeek-R1', null),
    ('PRODUCT', 'v3', 'DeepSeek-V3', null)
) as said (kind, slug, name, language) on said.kind = subject.kind and said.slug = subject.slug;

insert into affiliations (person_id, organisation_id, role)
select person.id, organisation.id, 'Founder and chief executive'
from subjects person
join subjects organisation on organisation.kind = 'ORGANISATION' and organisation.slug = 'deepseek'
where person.kind = 'PERSON' and person.slug = 'liang-wenfeng';

insert into articles (slug, featured_at, changed_at, created_by_id, created_at)
select 'deepseek-ai-a-rising-power-in-the-global-ai-race', current_timestamp, current_timestamp, house.id, current_timestamp
from accounts house
where house.name = 'Dossier' and house.email is null;

insert into article_slugs (slug, article_id)
select slug, id
from articles
where slug = 'deepseek-ai-a-rising-power-in-the-global-ai-race';

insert into headers (article_id, number, title, standfirst, byline, picture_id, picture_caption, saved_by_id, saved_at)
select
    article.id, 1, 'DeepSeek AI: A Rising Power in the Global AI Race',
    'Under American export bans on advanced chips, a Chinese company has built models that rival those of leading American firms, reportedly at a fraction of the cost. The worry is that America’s lead is shrinking.',
    'Dossier', picture.id, picture.caption, article.created_by_id, current_timestamp
from articles article
join pictures picture on picture.content_key = '499917397c07d5a29617'
where article.slug = 'deepseek-ai-a-rising-power-in-the-global-ai-race';

insert into header_topics (header_id, topic_id)
select header.id, topic.id
from headers header
join articles article on article.id = header.article_id
join topics topic on topic.slug in ('artificial-intelligence', 'technology-and-power')
where article.slug = 'deepseek-ai-a-rising-power-in-the-global-ai-race';

insert into sections (article_id, anchor, position)
select article.id, said.anchor, said.position
from articles article
cross join (values
    (0, 'introduction'),
    (1, 'vision-and-competitiveness'),
    (2, 'capabilities-and-breakthroughs'),
    (3, 'chinas-broader-ai-leadership-message'),
    (4, 'implications-for-the-ai-race'),
    (5, 'conclusion')
) as said (position, anchor)
where article.slug = 'deepseek-ai-a-rising-power-in-the-global-ai-race';

insert into revisions (section_id, number, heading, text, saved_by_id, saved_at)
select section.id, 1, said.heading, said.words, article.created_by_id, current_timestamp
from articles article
join sections section on section.article_id = article.id
join (values
    ('introduction', '',
    '[DeepSeek](/organisations/deepseek) took Silicon Valley and Wall Street by surprise. Quickly, and for little money, the Chinese company made itself a formidable force in artificial intelligence (AI). It did so under American export bans on advanced chips.

Its results rival those of [OpenAI](/organisations/openai) and [Anthropic](/organisations/anthropic), two competitors in the United States. Hence the worry: if a company can come so far on a small budget and under restrictions, America’s lead is shrinking. What DeepSeek chose to work on explains part of its advance. So does what it had to do without.'),
    ('vision-and-competitiveness', 'Vision and Competitiveness',
    '[DeepSeek](/organisations/deepseek)’s vision rests on two ideas: models should be developed efficiently, and they should be open source. It also sets its priorities differently. American firms often put consumer products first; DeepSeek begins with foundational research. The effect shows in its reasoning models.

[R1](/products/r1), released in January, works like the reasoning models of [OpenAI](/organisations/openai). It solves hard problems and explains its steps, so that a reader can follow how it reached an answer. It is strong at code and mathematics.

[V3](/products/v3) makes its mark on cost. It rivals OpenAI’s best public models, yet it reportedly cost just $6 million to train, against hundreds of millions at American firms.

A cheap model puts pressure on dearer ones, and an open model on closed ones. DeepSeek offers both, which is what makes it disruptive.'),
    ('capabilities-and-breakthroughs', 'Capabilities and Breakthroughs',
    '[R1](/products/r1) rose quickly to the top of [Apple](/organisations/apple)’s [App Store](/products/app-store). [V3](/products/v3) is a feat of a different kind: it matches leading American models, although [DeepSeek](/organisations/deepseek) had fewer and less sophisticated chips to make it with.

The explanation lies in basic research and in working under constraints. What the company lacked in hardware it had to make up in method.

Export controls hurt all the same. They did not leave DeepSeek empty-handed, however: before the sanctions it had reportedly acquired 10,000 [Nvidia](/organisations/nvidia) [H100](/products/h100) chips, and on these it built a training network.

That has not ended the shortage. [Liang Wenfeng](/people/liang-wenfeng), DeepSeek’s founder and chief executive, says that the scarcity of chips is still a hurdle. His remark leaves rivals with an awkward question: how much further could the company go without it?'),
    ('chinas-broader-ai-leadership-message', 'China''s Broader AI Leadership Message',
    '[DeepSeek](/organisations/deepseek) is one part of a larger Chinese rise in AI. [Alibaba](/organisations/alibaba), a Chinese giant, has presented AI tools for cloud computing, e-commerce and logistics. A new model shows what researchers can build. Tools of this kind show AI in real use, and at scale.

China means to lead, and in doing so it challenges the traditional dominance of the United States. Its start-ups and its established giants are pushing together. Technological power is one prize; economic power is the other.'),
    ('implications-for-the-ai-race', 'Implications for the AI Race',
    'The race has become more competitive, and American policy may have had a hand in that. Restricting technology exports may have a flaw: scarcity made Chinese firms innovate. A company with chips to spare can throw more of them at a problem. A company without them has to find another way, as [DeepSeek](/organisations/deepseek) did. The controls hurt it; they may also have pushed it towards the methods that now alarm its rivals.

The stockmarket has felt the change too. The share price of [Nvidia](/organisations/nvidia), which makes the [H100](/products/h100), dipped recently as doubts arose over other ways to build AI. One such way is DeepSeek’s: matching leading American models with fewer and less sophisticated chips.'),
    ('conclusion', 'Conclusion',
    'The rise of [DeepSeek](/organisations/deepseek) and the work of [Alibaba](/organisations/alibaba) show China’s strength in AI. Open research, low cost and basic science alarmed American rivals and changed the landscape in which they compete.

The lesson for those rivals is that basic research and open collaboration can outpace well-funded efforts to win over consumers. For the United States, it may be a wake-up call. DeepSeek’s chief executive still counts the scarcity of chips as a hurdle. His company has come this far without clearing it.')
) as said (anchor, heading, words) on said.anchor = section.anchor
where article.slug = 'deepseek-ai-a-rising-power-in-the-global-ai-race';

update sections
set current_id = (select revision.id from revisions revision where revision.section_id = sections.id and revision.number = 1)
where article_id = (select id from articles where slug = 'deepseek-ai-a-rising-power-in-the-global-ai-race');

update articles
set header_id = (select header.id from headers header where header.article_id = articles.id and header.number = 1)
where slug = 'deepseek-ai-a-rising-power-in-the-global-ai-race';

insert into editions (article_id, number, header_id, note, published_by_id, published_at, live_at)
select id, 1, header_id, 'First published.', created_by_id, current_timestamp, current_timestamp
from articles
where slug = 'deepseek-ai-a-rising-power-in-the-global-ai-race';

insert into edition_sections (edition_id, position, revision_id)
select edition.id, section.position, section.current_id
from editions edition
join articles article on article.id = edition.article_id
join sections section on section.article_id = article.id
where article.slug = 'deepseek-ai-a-rising-power-in-the-global-ai-race' and edition.number = 1;
