# Written by `make generate` from spec/. Do not edit.
"""Profile: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit.call import Call, Operation

if TYPE_CHECKING:
    from ringkit_api.models.tm_company_info import TMCompanyInfo
    from ringkit_api.models.tm_person_info import TMPersonInfo


_READ_COMPANY_INFO = Operation(
    id="readTMCompanyInfoNew",
    method="GET",
    path="/team-messaging/v1/companies/{companyId}",
    rate_group="Light",
    results={200: "TMCompanyInfo", 207: ""},
    app_permission="TeamMessaging",
)


def read_company_info(*, company_id: str | int) -> Call[TMCompanyInfo | None]:
    """Read company info.

    `GET /team-messaging/v1/companies/{companyId}`

    Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Profile/readTMCompanyInfoNew

    Args:
        company_id: `companyId`, str | int.

    Returns:
        200: TMCompanyInfo; 207: nothing.

    Raises:
        APIStatusError: for an error status (described: 403, 404).
    """
    return Call(
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
    results={200: "TMPersonInfo", 207: ""},
    app_permission="TeamMessaging",
)


def read_person(*, person_id: str | int) -> Call[TMPersonInfo | None]:
    """Read person.

    `GET /team-messaging/v1/persons/{personId}`

    Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Profile/readGlipPersonNew

    Args:
        person_id: `personId`, str | int.

    Returns:
        200: TMPersonInfo; 207: nothing.

    Raises:
        APIStatusError: for an error status (described: 403, 404).
    """
    return Call(
        _READ_PERSON,
        path={
            "personId": person_id,
        },
    )
