package dossier.admin;

import java.util.List;

/** All addresses of the admin, by what can be asked there of an article. A new one is entered here, or nothing is built. */
final class Addresses {

    /** Of one article, by what it takes. */
    static final List<Address> OF_AN_ARTICLE = Address.in("""
            # method       | path                                                                  | right | answer | when | tells | fields
            GET            | /admin/articles/{id}                                                  | read      | 200 | any    | tells |
            GET            | /admin/articles/{id}/uses                                             | read      | 200 | any    | tells |
            GET            | /admin/articles/{id}/headers                                          | read      | 200 | any    | tells |
            GET            | /admin/articles/{id}/headers/{number}                                 | read      | 200 | any    | tells |
            GET            | /admin/articles/{id}/comparison                                       | read      | 200 | live   | tells |
            GET            | /admin/articles/{id}/editions                                         | read      | 200 | any    | tells |
            GET            | /admin/articles/{id}/editions/{number}                                | read      | 200 | coming | tells |
            GET            | /admin/articles/{id}/preview                                          | read      | 200 | any    | tells |
            GET            | /admin/articles/{id}/preview/page                                     | read      | 200 | any    | tells |
            GET            | /admin/articles/{id}/shares                                           | read      | 200 | any    | tells |
            GET            | /admin/articles/{articleId}/comments/people                           | read      | 200 | any    |       |
            GET            | /admin/articles/{articleId}/sections/{id}                             | read      | 200 | any    | tells |
            GET            | /admin/articles/{articleId}/sections/{id}/authorship                  | read      | 200 | any    | tells |
            GET            | /admin/articles/{articleId}/sections/{id}/comments                    | read      | 200 | any    | tells |
            GET            | /admin/articles/{articleId}/sections/{id}/revisions                   | read      | 200 | any    | tells |
            GET            | /admin/articles/{articleId}/sections/{id}/revisions/{number}          | read      | 200 | any    | tells |
            GET markdown   | /admin/articles/{articleId}/sections/{id}/revisions/{number}          | read      | 200 | any    | tells |
            GET            | /admin/articles/{articleId}/sections/{id}/transfer                    | write     | 200 | any    | tells |
            GET            | /admin/articles/{id}/publication                                      | publish   | 200 | any    | tells |
            GET            | /admin/articles/{id}/corrections                                      | publish   | 200 | seen   | tells |
            GET            | /admin/articles/{id}/withdrawal                                       | publish   | 200 | any    | tells |
            GET            | /admin/articles/{id}/bin                                              | bin       | 200 | any    | tells |
            POST           | /admin/articles/{id}/header/difference                                | read      | 200 | any    |       | title=Another
            POST           | /admin/articles/{id}/sections/{sectionId}/preview                     | read      | 200 | any    |       | text=Typed.
            POST           | /admin/articles/{articleId}/sections/{id}/difference                  | read      | 200 | any    |       | text=Typed.
            POST           | /admin/articles/{articleId}/sections/{id}/presence                    | read      | 200 | any    |       | tab=tab-number-1
            POST           | /admin/articles/{articleId}/sections/{id}/presence/end                | read      | 204 | any    |       | tab=tab-number-1
            POST           | /admin/articles/{articleId}/sections/{id}/comments                    | read      | 302 | any    |       | words=Really?
            POST           | /admin/articles/{articleId}/sections/{id}/comments/{commentId}/replies        | read | 302 | any   |       | words=Really.
            POST           | /admin/articles/{articleId}/sections/{id}/comments/{commentId}/resolution     | write| 302 | any   |       |
            POST           | /admin/articles/{articleId}/sections/{id}/comments/{commentId}/resolution/end | write| 302 | any   |       |
            POST           | /admin/articles/{articleId}/sections/{id}/comments/{commentId}                | own words | 302 | any |    | words=Otherwise.
            POST           | /admin/articles/{articleId}/sections/{id}/comments/{commentId}/removal        | own words | 302 | any |    |
            POST           | /admin/articles/{id}/header                                           | write     | 302 | any    |       | title=Another&base={header}
            POST json      | /admin/articles/{id}/header                                           | write     | 200 | any    |       | title=Another&base={header}
            POST           | /admin/articles/{id}/headers/restorations                             | write     | 302 | any    |       | number=1
            POST           | /admin/articles/{id}/headers/{number}/name                            | write     | 302 | any    |       | name=Before
            POST           | /admin/articles/{id}/allowance                                        | write     | 302 | any    |       | months=6
            POST           | /admin/articles/{id}/restorations                                     | write     | 302 | live   |       | edition=1
            POST           | /admin/articles/{id}/shares                                           | write     | 302 | any    |       | whom=Walt&shows=draft&days=7
            POST           | /admin/articles/{id}/shares/{shareId}/end                             | write     | 302 | any    |       |
            POST           | /admin/articles/{articleId}/sections                                  | write     | 302 | any    |       | heading=New
            POST           | /admin/articles/{articleId}/sections/{id}                             | write     | 302 | any    |       | text=Typed.&base={revision}
            POST json      | /admin/articles/{articleId}/sections/{id}                             | write     | 200 | any    |       | text=Typed.&base={revision}
            POST           | /admin/articles/{articleId}/sections/{id}/copies                      | write     | 302 | any    |       |
            POST           | /admin/articles/{articleId}/sections/{id}/transfer                    | write     | 302 | any    |       | to={other}
            POST           | /admin/articles/{articleId}/sections/{id}/mentions                    | write     | 302 | any    |       |
            POST           | /admin/articles/{articleId}/sections/{id}/mentions/declined           | write     | 302 | any    |       | subject=1
            POST           | /admin/articles/{articleId}/sections/{id}/position                    | write     | 302 | any    |       | step=1
            POST           | /admin/articles/{articleId}/sections/{id}/removal                     | write     | 302 | any    |       |
            POST           | /admin/articles/{articleId}/sections/{id}/removal/end                 | write     | 302 | any    |       |
            POST           | /admin/articles/{articleId}/sections/{id}/restorations                | write     | 302 | any    |       | number=1
            POST           | /admin/articles/{articleId}/sections/{id}/revisions/{number}/name     | write     | 302 | any    |       | name=Before
            POST           | /admin/articles/{articleId}/sections/{id}/verification                | write     | 302 | any    |       |
            GET            | /admin/articles/{articleId}/sections/{id}/changes                     | read      | 200 | any    | tells |
            POST           | /admin/articles/{articleId}/sections/{id}/changes/{index}/end         | write     | 302 | live   |       | from=1&base={revision}
            POST           | /admin/articles/{id}/address                                          | readdress | 302 | any    |       | slug={slug}
            POST           | /admin/articles/{id}/publication                                      | publish   | 422/302 | open |       | note=New.
            POST           | /admin/articles/{id}/publication/undo                                 | publish   | 302 | any    |       | live=1
            POST           | /admin/articles/{id}/corrections                                      | publish   | 422 | seen   |       |
            POST           | /admin/articles/{id}/withdrawal                                       | publish   | 302 | any    |       | note=Wrong.
            POST           | /admin/articles/{id}/withdrawal/end                                   | publish   | 302 | any    |       |
            POST           | /admin/articles/{id}/editions/{number}/moment                         | publish   | 302 | any    |       | moment=soon
            POST           | /admin/articles/{id}/editions/{number}/publication                    | publish   | 302 | any    |       |
            POST           | /admin/articles/{id}/editions/{number}/end                            | publish   | 302 | any    |       |
            POST           | /admin/articles/{id}/bin                                              | bin       | 302 | any    |       |
            POST           | /admin/articles/{id}/bin/replacement                                  | bin       | 302 | any    |       | into={other}
            POST           | /admin/articles/{id}/bin/end                                          | unbin     | 302 | any    |       |
            """);

    /** Of many at once: what those are answered who may read none of the articles that it is about, and of which it tells. */
    static final String LISTS = """
            # method | path                                      | with                               | others | writer | editor | admin | tells of
            GET  | /admin                                        |                                    | 200 | 200 | 200 | 200 |
            GET  | /admin/articles                               | q={word}                           | 200 | 200 | 200 | 200 | DRAFT CHANGED SCHEDULED WITHDRAWN
            GET  | /admin/articles                               | q={word}&show=bin                  | 200 | 200 | 200 | 200 | BINNED
            GET  | /admin/articles                               | show=scheduled&q={word}            | 200 | 200 | 200 | 200 | SCHEDULED
            GET  | /admin/comments                               |                                    | 200 | 200 | 200 | 200 |
            GET  | /admin/journal                                | q={word}                           | 200 | 200 | 200 | 200 | DRAFT CHANGED SCHEDULED WITHDRAWN BINNED
            GET  | /admin/journal                                | kind=ARTICLE&thing={foreign}       | 200 | 200 | 200 | 200 | DRAFT
            GET  | /admin/suggestions/subjects                   | q=Known                            | 200 | 200 | 200 | 200 |
            GET  | /admin/suggestions/places                     | q={word}&article={mine}            | 200 | 200 | 200 | 200 | DRAFT CHANGED SCHEDULED WITHDRAWN
            GET  | /admin/suggestions/places                     | q={word}&article={foreign}         | 404 | 200 | 200 | 200 | CHANGED
            GET  | /admin/suggestions/everything                 | q={word}                           | 200 | 200 | 200 | 200 | DRAFT CHANGED SCHEDULED WITHDRAWN
            GET  | /admin/suggestions/everything                 | q={word}&article={foreign}         | 404 | 200 | 200 | 200 | CHANGED
            GET  | /admin/replacements                           |                                    | 200 | 200 | 200 | 200 |
            GET  | /admin/replacements/new                       | article={foreign}                  | 404 | 200 | 200 | 200 | DRAFT
            POST | /admin/replacements/new                       | find=hay{word}&with=x              | 200 | 200 | 200 | 200 | DRAFT CHANGED SCHEDULED WITHDRAWN
            POST | /admin/replacements/new                       | find=hay{word}&with=x&article={foreign} | 404 | 200 | 200 | 200 | DRAFT
            POST | /admin/replacements                           | find=hay{word}&with=x&article={foreign} | 404 | 409 | 409 | 409 | DRAFT
            GET  | /admin/topics                                 |                                    | 200 | 200 | 200 | 200 |
            GET  | /admin/topics/{id}                            | show=live                          | 200 | 200 | 200 | 200 | CHANGED SCHEDULED
            GET  | /admin/topics/{id}                            | show=draft                         | 200 | 200 | 200 | 200 | DRAFT CHANGED SCHEDULED WITHDRAWN
            GET  | /admin/topics/{id}                            | show=scheduled                     | 200 | 200 | 200 | 200 | SCHEDULED
            GET  | /admin/topics/{id}                            | show=history                       | 200 | 200 | 200 | 200 | WITHDRAWN
            GET  | /admin/topics/{id}/bin                        |                                    | 403 | 403 | 200 | 200 |
            GET  | /admin/pictures                               |                                    | 200 | 200 | 200 | 200 |
            GET  | /admin/pictures/{id}                          | show=live                          | 200 | 200 | 200 | 200 | CHANGED SCHEDULED
            GET  | /admin/pictures/{id}                          | show=draft                         | 200 | 200 | 200 | 200 | DRAFT CHANGED WITHDRAWN
            GET  | /admin/pictures/{id}                          | show=scheduled                     | 200 | 200 | 200 | 200 | SCHEDULED
            GET  | /admin/pictures/{id}                          | show=history                       | 200 | 200 | 200 | 200 | WITHDRAWN
            GET  | /admin/pictures/{id}/bin                      |                                    | 403 | 403 | 200 | 200 |
            GET  | /admin/directory/review                       |                                    | 200 | 200 | 200 | 200 |
            GET  | /admin/{shelf}/{id}                           |                                    | 200 | 200 | 200 | 200 |
            GET  | /admin/{shelf}/{id}/uses                      | show=live                          | 200 | 200 | 200 | 200 | CHANGED SCHEDULED
            GET  | /admin/{shelf}/{id}/uses                      | show=draft                         | 200 | 200 | 200 | 200 | DRAFT CHANGED SCHEDULED WITHDRAWN
            GET  | /admin/{shelf}/{id}/uses                      | show=scheduled                     | 200 | 200 | 200 | 200 | SCHEDULED
            GET  | /admin/{shelf}/{id}/uses                      | show=history                       | 200 | 200 | 200 | 200 | WITHDRAWN
            GET  | /admin/{shelf}/{id}/suggestions               |                                    | 200 | 200 | 200 | 200 | DRAFT CHANGED SCHEDULED WITHDRAWN
            GET  | /admin/{shelf}/{id}/facts                     |                                    | 200 | 200 | 200 | 200 | DRAFT CHANGED SCHEDULED WITHDRAWN
            GET  | /admin/{shelf}/{id}/bin                       |                                    | 403 | 403 | 200 | 200 |
            GET  | /admin/{shelf}/{id}/merger                    | with=Bob                           | 403 | 403 | 200 | 200 |
            GET  | /admin/{shelf}/{id}/entries                   |                                    | 200 | 200 | 200 | 200 |
            GET  | /admin/{shelf}/{id}/entries/{number}          |                                    | 200 | 200 | 200 | 200 |
            GET  | /admin/redactions                             |                                    | 404 | 404 | 404 | 200 |
            GET  | /admin/redactions/new                         | article={foreign}                  | 404 | 404 | 404 | 200 |
            POST | /admin/redactions/new                         | passage=hay{word}                  | 404 | 404 | 404 | 200 |
            POST | /admin/redactions                             | passage=nobody+says+{word}&reason=x | 404 | 404 | 404 | 200 |
            GET  | /admin/redactions/{id}                        |                                    | 404 | 404 | 404 | 404 |
            GET  | /admin/integrity                              |                                    | 404 | 404 | 404 | 200 |
            """;

    /** Of the site: what it answers in each situation, and where it tells of what is live. */
    static final String OF_READERS = """
            # path                                 | DRAFT | CHANGED | SCHEDULED | WITHDRAWN | BINNED | once it has come | tells
            /                                      | 200   | 200     | 200       | 200       | 200    | tells | tells
            /articles                              | 200   | 200     | 200       | 200       | 200    | tells | tells
            /articles/{slug}                       | 404   | 200     | 200       | 410       | 404    | tells | tells
            /articles/{slug}/editions              | 404   | 200     | 200       | 410       | 404    | tells | tells
            /articles/{slug}/editions/1            | 404   | 200     | 200       | 410       | 404    |       | tells
            /articles/{slug}/editions/2            | 404   | 404     | 404       | 410       | 404    | tells |
            /articles/{slug}/editions/1/changes    | 404   | 404     | 404       | 410       | 404    |       |
            /articles/{slug}/editions/2/changes    | 404   | 404     | 404       | 410       | 404    | tells |
            /corrections                           | 200   | 200     | 200       | 200       | 200    | tells | tells
            /topics/{slug}                         | 404   | 200     | 200       | 404       | 404    | tells | tells
            /{shelf}                               | 200   | 200     | 200       | 200       | 200    |       |
            /{shelf}/{slug}                        | 200   | 200     | 200       | 200       | 200    | tells | tells
            /pictures/{file}                       | 200   | 200     | 200       | 200       | 200    |       |
            """;

    /** For whoever has a link: what they are answered while it is open. */
    static final String OF_GUESTS = """
            GET  | /drafts/{token}                                                 | 200
            POST | /drafts/{token}/sections/{id}/comments                          | 302
            POST | /drafts/{token}/sections/{id}/comments/{commentId}/replies      | 404
            """;

    /**
     * Where nothing of an article is told: accounts, signing in, and what the directory, the pictures and the topics say
     * themselves; and those that {@link ListMatrixTests} looks at by themselves.
     */
    static final String OF_NO_ARTICLE = """
            GET /admin/account
            POST /admin/account
            GET /admin/account/factors
            GET /admin/account/factors/authenticator
            POST /admin/account/factors/authenticator
            POST /admin/account/factors/authenticator/confirmation
            POST /admin/account/factors/authenticator/end
            POST /admin/account/factors/owed
            POST /admin/account/factors/passkeys
            POST json /admin/account/factors/passkeys/challenge
            GET /admin/account/factors/passkeys/new
            POST /admin/account/factors/passkeys/{id}/end
            POST /admin/account/factors/recovery-codes
            POST /admin/account/password
            POST /admin/account/sessions/end
            GET /admin/accounts
            POST /admin/accounts
            POST /admin/accounts/requirement
            POST /admin/accounts/requirement/end
            GET /admin/accounts/{id}
            POST /admin/accounts/{id}
            POST /admin/accounts/{id}/disablement
            POST /admin/accounts/{id}/disablement/end
            POST /admin/accounts/{id}/factors/end
            POST /admin/accounts/{id}/invitations
            POST /admin/articles
            GET /admin/confirmation
            POST /admin/confirmation
            POST /admin/confirmation/again
            POST json /admin/confirmation/challenge
            POST /admin/confirmation/passkey
            GET /admin/directory/duplicates
            GET /admin/foundations/{token}
            POST /admin/foundations/{token}
            POST /admin/integrity
            GET /admin/invitations/{token}
            POST /admin/invitations/{token}
            POST /admin/pictures/{id}
            POST /admin/pictures/{id}/bin
            POST /admin/pictures/{id}/bin/end
            POST /admin/pictures/{id}/bin/replacement
            GET /admin/replacements/{id}
            POST /admin/replacements/{id}/end
            POST /admin/replacements/{id}/end/end
            POST json /admin/rewritings
            GET /admin/sign-in
            POST /admin/sign-in/again
            POST json /admin/sign-in/challenge
            GET /admin/sign-in/code
            POST /admin/sign-in/code
            POST /admin/sign-in/code/again
            POST /admin/sign-in/passkey
            POST /admin/topics/{id}
            POST /admin/topics/{id}/bin
            POST /admin/topics/{id}/bin/end
            GET /admin/{shelf}
            POST /admin/{shelf}
            POST json /admin/{shelf}
            GET /admin/{shelf}/new
            POST /admin/{shelf}/{id}
            POST json /admin/{shelf}/{id}
            POST /admin/{shelf}/{id}/address
            POST /admin/{shelf}/{id}/apart
            POST /admin/{shelf}/{id}/apart/end
            POST /admin/{shelf}/{id}/bin
            POST /admin/{shelf}/{id}/bin/end
            POST /admin/{shelf}/{id}/bin/replacement
            POST /admin/{shelf}/{id}/difference
            POST /admin/{shelf}/{id}/entries/restorations
            POST /admin/{shelf}/{id}/entries/{number}/name
            POST /admin/{shelf}/{id}/facts
            POST /admin/{shelf}/{id}/facts/{factId}
            POST /admin/{shelf}/{id}/facts/{factId}/removal
            POST /admin/{shelf}/{id}/facts/{factId}/removal/end
            POST /admin/{shelf}/{id}/facts/{factId}/restatement
            POST /admin/{shelf}/{id}/facts/{factId}/review
            POST /admin/{shelf}/{id}/merger
            POST /admin/{shelf}/{id}/mergers/{mergerId}/end
            POST /admin/{shelf}/{id}/other-names
            POST /admin/{shelf}/{id}/relations
            POST /admin/{shelf}/{id}/relations/{relationId}
            POST /admin/{shelf}/{id}/relations/{relationId}/removal
            POST /admin/{shelf}/{id}/relations/{relationId}/removal/end
            POST /admin/{shelf}/{id}/showing
            POST /admin/{shelf}/{id}/suggestions
            POST /admin/{shelf}/{id}/suggestions/declined
            GET /assets/{file}
            GET /favicon.ico
            GET /robots.txt
            """;

    private Addresses() {}
}
