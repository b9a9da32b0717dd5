# Written by `make generate` from spec/. Do not edit.
"""Registration Management for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit_api import registration_management as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.dicts.registration_management import RegSessionModelDict
    from ringkit_api.models.reg_session_model import RegSessionModel


class RegistrationManagementApi(Namespace):
    """Registration Management: 2 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RegistrationManagementApiRaw: ...
        @property
        def with_streaming_response(self) -> RegistrationManagementApiStreaming: ...

    def read_session(
        self, *, session_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> RegSessionModel:
        """Read the registration of a session: state, page and settings.

        `registrant_count` tells how many have registered; their names are listed by
        `rc.api.registrants.list_registrants`.

        `GET /webinar/registration/v1/sessions/{sessionId}`

        Rate group Heavy. App permission ReadWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Registration-Management/rcwRegGetSession

        Args:
            session_id: `id` of the session, from
                `rc.api.webinars_and_sessions.list_all_sessions`. Str or int; 1 to 20
                characters.

        Returns:
            200: RegSessionModel.

        Raises:
            APIStatusError: for an error status (described: 403, 404, 500).

        Example:

        ```python
        registration = rc.api.registration_management.read_session(
            session_id=session_id
        )
        print(registration.registration_status, registration.registration_page_uri)
        ```
        """
        return self._client.send(
            calls.read_session(
                session_id=session_id,
            ),
            **options,
        )

    def update_session(
        self,
        *,
        session_id: str | int | Unset,
        body: RegSessionModel | RegSessionModelDict,
        **options: Unpack[RequestOptions],
    ) -> RegSessionModel:
        """Open or close the registration of a session, or change its settings.

        What is left out stays. A session that registration does not know yet is answered with
        404. Only the host and administrators of webinars may do it.

        `PATCH /webinar/registration/v1/sessions/{sessionId}`

        Rate group Heavy. App permission EditWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Registration-Management/rcwRegUpdateSession

        Args:
            session_id: `id` of the session, from
                `rc.api.webinars_and_sessions.list_all_sessions`. Str or int; 1 to 20
                characters.
            body: RegSessionModel (json).

        Returns:
            200: RegSessionModel.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500).

        Example:

        ```python
        registration = rc.api.registration_management.update_session(
            session_id=session_id,
            body={
                "registration_status": "Open",
                "settings": {"auto_close_limit": 500},
            },
        )
        print(registration.registration_status)
        ```
        """
        return self._client.send(
            calls.update_session(
                session_id=session_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class RegistrationManagementApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: RegistrationManagementApi) -> None:
            self.read_session = raw(api.read_session)
            self.update_session = raw(api.update_session)

    class RegistrationManagementApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: RegistrationManagementApi) -> None:
            self.read_session = streaming(api.read_session)
            self.update_session = streaming(api.update_session)
