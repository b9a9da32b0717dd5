# Written by `make generate` from spec/. Do not edit.
"""Registrants for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import registrants as calls

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.models.registrant_base_model_with_questionnaire import (
        RegistrantBaseModelWithQuestionnaire,
    )
    from ringkit_api.models.registrant_list_resource import RegistrantListResource
    from ringkit_api.models.registrant_model_response_post_with_questionnaire import (
        RegistrantModelResponsePostWithQuestionnaire,
    )
    from ringkit_api.models.registrant_model_with_questionnaire import (
        RegistrantModelWithQuestionnaire,
    )


class AsyncRegistrantsApi(AsyncNamespace):
    """Registrants: 4 operations."""

    async def create_registrant(
        self, *, session_id: str | int, body: RegistrantBaseModelWithQuestionnaire
    ) -> RegistrantModelResponsePostWithQuestionnaire:
        """Create registrant.

        `POST /webinar/registration/v1/sessions/{sessionId}/registrants`

        Rate group Heavy. App permission EditWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Registrants/rcwRegCreateRegistrant

        Args:
            session_id: str or int; 1 to 20 characters.
            body: RegistrantBaseModelWithQuestionnaire (json).

        Returns:
            201: RegistrantModelResponsePostWithQuestionnaire.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 409, 500).
        """
        return await self._client.send(
            calls.create_registrant(
                session_id=session_id,
                body=body,
            )
        )

    async def delete_registrant(self, *, session_id: str | int, registrant_id: str | int) -> None:
        """Delete registrant.

        `DELETE /webinar/registration/v1/sessions/{sessionId}/registrants/{registrantId}`

        Rate group Heavy. App permission EditWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Registrants/rcwRegDeleteRegistrant

        Args:
            session_id: str or int; 1 to 20 characters.
            registrant_id: str or int; 1 to 20 characters.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 403, 404, 500).
        """
        return await self._client.send(
            calls.delete_registrant(
                session_id=session_id,
                registrant_id=registrant_id,
            )
        )

    async def get_registrant(
        self,
        *,
        session_id: str | int,
        registrant_id: str | int,
        include_questionnaire: bool | Unset = UNSET,
    ) -> RegistrantModelWithQuestionnaire:
        """Get registrant.

        `GET /webinar/registration/v1/sessions/{sessionId}/registrants/{registrantId}`

        Rate group Heavy. App permission ReadWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Registrants/rcwRegGetRegistrant

        Args:
            session_id: str or int; 1 to 20 characters.
            registrant_id: str or int; 1 to 20 characters.
            include_questionnaire: bool; `false` if left out.

        Returns:
            200: RegistrantModelWithQuestionnaire.

        Raises:
            APIStatusError: for an error status (described: 403, 404, 500).
        """
        return await self._client.send(
            calls.get_registrant(
                session_id=session_id,
                registrant_id=registrant_id,
                include_questionnaire=include_questionnaire,
            )
        )

    async def list_registrants(
        self,
        *,
        session_id: str | int,
        per_page: int | Unset = UNSET,
        page_token: str | Unset = UNSET,
        include_questionnaire: bool | Unset = UNSET,
    ) -> RegistrantListResource:
        """List registrants.

        `GET /webinar/registration/v1/sessions/{sessionId}/registrants`

        Rate group Heavy. App permission ReadWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Registrants/rcwRegListRegistrants

        Args:
            session_id: str or int; 1 to 20 characters.
            per_page: int; 1 to 1000; `100` if left out.
            page_token: str.
            include_questionnaire: bool; `false` if left out.

        Returns:
            200: RegistrantListResource.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500).
        """
        return await self._client.send(
            calls.list_registrants(
                session_id=session_id,
                per_page=per_page,
                page_token=page_token,
                include_questionnaire=include_questionnaire,
            )
        )
