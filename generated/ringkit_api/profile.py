# Written by `make generate` from spec/. Do not edit.
"""Profile: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Bulk, BulkCall, Operation, bulk_argument

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.models.company_info import CompanyInfo
    from ringkit_api.models.person_info import PersonInfo


_READ_COMPANY_INFO = Operation(
    id="readTMCompanyInfoNew",
    method="GET",
    path="/team-messaging/v1/companies/{companyId}",
    rate_group="Light",
    results={200: "CompanyInfo", 207: "*"},
    bulk=Bulk("companyId"),
    app_permission="TeamMessaging",
)


@bulk_argument("company_id")
def read_company_info(
    *, company_id: str | int | Sequence[str | int] | Unset
) -> BulkCall[CompanyInfo]:
    """Read name and domain of one or more companies of team messaging.

    `~` is the company of the user who is logged in; several ids answer with 207.

    `GET /team-messaging/v1/companies/{companyId}`

    Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Profile/readTMCompanyInfoNew

    Args:
        company_id: `id` of each company, such as `company_id` of a person; `~` is your own. Str
            or int, one or several.

    Returns:
        200: CompanyInfo; 207: several ids, see `bulk`.

    Raises:
        APIStatusError: for an error status (described: 403, 404).

    Example:

    ```python
    company = rc.api.profile.read_company_info(company_id="~")
    print(company.id, company.name, company.domain)
    ```
    """
    return BulkCall(
        _READ_COMPANY_INFO,
        path={
            "companyId": company_id,
        },
    )


_READ_PERSON = Operation(
    id="readGlipPersonNew",
    method="GET",
    path="/team-messaging/v1/persons/{personId}",
    rate_group="Light",
    results={200: "PersonInfo", 207: "*"},
    bulk=Bulk("personId", 30),
    app_permission="TeamMessaging",
)


@bulk_argument("person_id")
def read_person(*, person_id: str | int | Sequence[str | int] | Unset) -> BulkCall[PersonInfo]:
    """Read name and address of one or more people of team messaging.

    For the `creator_id` of posts and the members of chats. At most 30 ids at once; several
    answer with 207, each with a status of its own.

    `GET /team-messaging/v1/persons/{personId}`

    Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Profile/readGlipPersonNew

    Args:
        person_id: `id` of each person, such as `creator_id` of a post. Str or int, one or
            several.

    Returns:
        200: PersonInfo; 207: several ids, see `bulk`.

    Raises:
        APIStatusError: for an error status (described: 403, 404).

    Example:

    ```python
    person = rc.api.profile.read_person(person_id="~")
    print(person.id, person.first_name, person.last_name, person.email)
    ```
    """
    return BulkCall(
        _READ_PERSON,
        path={
            "personId": person_id,
        },
    )
