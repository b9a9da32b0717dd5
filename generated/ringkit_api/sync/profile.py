# Written by `make generate` from spec/. Do not edit.
"""Profile for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import Namespace
from ringkit_api import profile as calls

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.models.tm_company_info import TMCompanyInfo
    from ringkit_api.models.tm_person_info import TMPersonInfo


class ProfileApi(Namespace):
    """Profile: 2 operations."""

    def read_company_info(self, *, company_id: str | int | Sequence[str | int]) -> TMCompanyInfo:
        """Read company info.

        `GET /team-messaging/v1/companies/{companyId}`

        Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Profile/readTMCompanyInfoNew

        Args:
            company_id: str or int, one or several.

        Returns:
            200: TMCompanyInfo; 207: several ids, see `bulk`.

        Raises:
            APIStatusError: for an error status (described: 403, 404).
        """
        return self._client.send(
            calls.read_company_info(
                company_id=company_id,
            )
        )

    def read_person(self, *, person_id: str | int | Sequence[str | int]) -> TMPersonInfo:
        """Read person.

        `GET /team-messaging/v1/persons/{personId}`

        Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Profile/readGlipPersonNew

        Args:
            person_id: str or int, one or several.

        Returns:
            200: TMPersonInfo; 207: several ids, see `bulk`.

        Raises:
            APIStatusError: for an error status (described: 403, 404).
        """
        return self._client.send(
            calls.read_person(
                person_id=person_id,
            )
        )
