# Written by `make generate` from spec/. Do not edit.
"""Call Flip for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit_api import call_flip as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.dicts.call_flip import CallFlipNumberListResourceDict
    from ringkit_api.models.call_flip_number_list_resource import CallFlipNumberListResource


class CallFlipApi(Namespace):
    """Call Flip: 2 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> CallFlipApiRaw: ...
        @property
        def with_streaming_response(self) -> CallFlipApiStreaming: ...

    def read_call_flip_settings(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> CallFlipNumberListResource:
        """List the phones to which a user can move a call under way.

        Needs the feature `NewCallHandlingAndForwarding`; other accounts have these numbers in
        `rc.api.call_forwarding.list_forwarding_numbers`.

        `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers`

        Rate group Light. App permission ReadAccounts. Account feature
        ReadExtensionAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/Call-Flip/readCallFlipSettings

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: CallFlipNumberListResource.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).

        Example:

        ```python
        for number in rc.api.call_flip.read_call_flip_settings():
            print(number.flip_number, number.label, number.phone_number)
        ```
        """
        return self._client.send(
            calls.read_call_flip_settings(
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    def update_call_flip_settings(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: CallFlipNumberListResource | CallFlipNumberListResourceDict,
        **options: Unpack[RequestOptions],
    ) -> CallFlipNumberListResource:
        """Replace the phones to which a user can move a call under way.

        The list is taken whole and holds up to ten numbers; lines of the user are kept in it by
        the platform. Needs the feature `NewCallHandlingAndForwarding`.

        `PUT /restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers`

        Rate group Medium. App permission EditExtensions. Account feature
        ReadExtensionAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/Call-Flip/updateCallFlipSettings

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: CallFlipNumberListResource (json).

        Returns:
            200: CallFlipNumberListResource.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).

        Example:

        ```python
        numbers = rc.api.call_flip.read_call_flip_settings()
        numbers.records[0].label = "Desk"
        saved = rc.api.call_flip.update_call_flip_settings(body=numbers)
        print([(number.flip_number, number.label) for number in saved.records])
        ```
        """
        return self._client.send(
            calls.update_call_flip_settings(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class CallFlipApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: CallFlipApi) -> None:
            self.read_call_flip_settings = raw(api.read_call_flip_settings)
            self.update_call_flip_settings = raw(api.update_call_flip_settings)

    class CallFlipApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: CallFlipApi) -> None:
            self.read_call_flip_settings = streaming(api.read_call_flip_settings)
            self.update_call_flip_settings = streaming(api.update_call_flip_settings)
