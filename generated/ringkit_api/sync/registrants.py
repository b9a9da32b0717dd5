# Written by `make generate` from spec/. Do not edit.
"""Registrants for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import registrants as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.dicts.registrant_base_model_with_questionnaire import (
        RegistrantBaseModelWithQuestionnaireDict,
    )
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


class RegistrantsApi(Namespace):
    """Registrants: 4 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RegistrantsApiRaw: ...
        @property
        def with_streaming_response(self) -> RegistrantsApiStreaming: ...

    def create_registrant(
        self,
        *,
        session_id: str | int,
        body: RegistrantBaseModelWithQuestionnaire | RegistrantBaseModelWithQuestionnaireDict,
        **options: Unpack[RequestOptions],
    ) -> RegistrantModelResponsePostWithQuestionnaire:
        """Create registrant.

        `POST /webinar/registration/v1/sessions/{sessionId}/registrants`

        Rate group Heavy. App permission EditWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Registrants/rcwRegCreateRegistrant

        Args:
            session_id: Str or int; 1 to 20 characters.
            body: RegistrantBaseModelWithQuestionnaire (json).

        Returns:
            201: RegistrantModelResponsePostWithQuestionnaire.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 409, 500).
        """
        return self._client.send(
            calls.create_registrant(
                session_id=session_id,
                body=body,
            ),
            **options,
        )

    def delete_registrant(
        self, *, session_id: str | int, registrant_id: str | int, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete registrant.

        `DELETE /webinar/registration/v1/sessions/{sessionId}/registrants/{registrantId}`

        Rate group Heavy. App permission EditWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Registrants/rcwRegDeleteRegistrant

        Args:
            session_id: Str or int; 1 to 20 characters.
            registrant_id: Str or int; 1 to 20 characters.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 403, 404, 500).
        """
        return self._client.send(
            calls.delete_registrant(
                session_id=session_id,
                registrant_id=registrant_id,
            ),
            **options,
        )

    def list_registrants(
        self,
        *,
        session_id: str | int,
        per_page: int | Unset | None = UNSET,
        page_token: str | Unset | None = UNSET,
        include_questionnaire: bool | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> RegistrantListResource:
        """List registrants.

        `GET /webinar/registration/v1/sessions/{sessionId}/registrants`

        Rate group Heavy. App permission ReadWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Registrants/rcwRegListRegistrants

        Args:
            session_id: Str or int; 1 to 20 characters.
            per_page: Int; 1 to 1000; `100` if left out.
            page_token: Str.
            include_questionnaire: Bool; `false` if left out.

        Returns:
            200: RegistrantListResource.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500).
        """
        return self._client.send(
            calls.list_registrants(
                session_id=session_id,
                per_page=per_page,
                page_token=page_token,
                include_questionnaire=include_questionnaire,
            ),
            **options,
        )

    def read_registrant(
        self,
        *,
        session_id: str | int,
        registrant_id: str | int,
        include_questionnaire: bool | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> RegistrantModelWithQuestionnaire:
        """Read registrant.

        `GET /webinar/registration/v1/sessions/{sessionId}/registrants/{registrantId}`

        Rate group Heavy. App permission ReadWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Registrants/rcwRegGetRegistrant

        Args:
            session_id: Str or int; 1 to 20 characters.
            registrant_id: Str or int; 1 to 20 characters.
            include_questionnaire: Bool; `false` if left out.

        Returns:
            200: RegistrantModelWithQuestionnaire.

        Raises:
            APIStatusError: for an error status (described: 403, 404, 500).
        """
        return self._client.send(
            calls.read_registrant(
                session_id=session_id,
                registrant_id=registrant_id,
                include_questionnaire=include_questionnaire,
            ),
            **options,
        )


if TYPE_CHECKING:

    class RegistrantsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: RegistrantsApi) -> None:
            self.create_registrant = raw(api.create_registrant)
            self.delete_registrant = raw(api.delete_registrant)
            self.list_registrants = raw(api.list_registrants)
            self.read_registrant = raw(api.read_registrant)

    class RegistrantsApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: RegistrantsApi) -> None:
            self.create_registrant = streaming(api.create_registrant)
            self.delete_registrant = streaming(api.delete_registrant)
            self.list_registrants = streaming(api.list_registrants)
            self.read_registrant = streaming(api.read_registrant)
