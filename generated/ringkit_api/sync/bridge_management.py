# Written by `make generate` from spec/. Do not edit.
"""Bridge Management for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import bridge_management as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.dicts.bridge_management import CreateBridgeRequestDict, UpdateBridgeRequestDict
    from ringkit_api.models.bridge_response import BridgeResponse
    from ringkit_api.models.create_bridge_request import CreateBridgeRequest
    from ringkit_api.models.update_bridge_request import UpdateBridgeRequest


class BridgeManagementApi(Namespace):
    """Bridge Management: 7 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> BridgeManagementApiRaw: ...
        @property
        def with_streaming_response(self) -> BridgeManagementApiStreaming: ...

    def create_bridge(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: CreateBridgeRequest | CreateBridgeRequestDict | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> BridgeResponse:
        """Create a bridge, the room of a video meeting.

        An `Instant` bridge serves one meeting and is deleted after it, a `Scheduled` one serves
        several until it is unused for long. The user, a delegate or a super administrator may
        create it.

        `POST /rcvideo/v2/account/{accountId}/extension/{extensionId}/bridges`

        Rate group Heavy. App permission Video.

        Reference: https://developers.ringcentral.com/api-reference/Bridge-Management/createBridge

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: CreateBridgeRequest (json).

        Returns:
            201: BridgeResponse.

        Raises:
            APIStatusError: for an error status (described: 406, 409, 500).

        Example:

        ```python
        bridge = rc.api.bridge_management.create_bridge(
            body={
                "name": "Weekly review", "type": "Scheduled",
                "security": {"password_protected": True, "password": "Wk-2026"},
            }
        )
        print(bridge.id, bridge.discovery.web)
        ```
        """
        return self._client.send(
            calls.create_bridge(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )

    def delete_bridge(
        self, *, bridge_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a bridge; its address and numbers lead nowhere afterwards.

        The host, a delegate of the host or a super administrator may do so, others get 403.

        `DELETE /rcvideo/v2/bridges/{bridgeId}`

        Rate group Medium. App permission Video.

        Reference: https://developers.ringcentral.com/api-reference/Bridge-Management/deleteBridge

        Args:
            bridge_id: `id` of the bridge, from the answer that created it. Str or int.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 403, 404, 500).

        Example:

        ```python
        rc.api.bridge_management.delete_bridge(bridge_id=bridge.id)
        print("deleted the bridge", bridge.name)
        ```
        """
        return self._client.send(
            calls.delete_bridge(
                bridge_id=bridge_id,
            ),
            **options,
        )

    def read_bridge(
        self,
        *,
        bridge_id: str | int | Unset,
        pw: str | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> BridgeResponse:
        """Read a bridge with its pins, address and settings.

        The password is in the answer only for the host, a delegate of the host and a super
        administrator; a guest passes `pw`.

        `GET /rcvideo/v2/bridges/{bridgeId}`

        Rate group Medium. App permission Video.

        Reference: https://developers.ringcentral.com/api-reference/Bridge-Management/getBridge

        Args:
            bridge_id: `id` of the bridge, from the answer that created it. Str or int.
            pw: Hash of the password, `security.password.join_query` of the bridge. Str.

        Returns:
            200: BridgeResponse.

        Raises:
            APIStatusError: for an error status (described: 404, 500).

        Example:

        ```python
        found = rc.api.bridge_management.read_bridge(bridge_id=bridge.id)
        print(found.name, found.type, found.pins.web)
        ```
        """
        return self._client.send(
            calls.read_bridge(
                bridge_id=bridge_id,
                pw=pw,
            ),
            **options,
        )

    def read_bridge_by_pstn_pin(
        self,
        *,
        pin: str | Unset,
        pw: str | Unset | None = UNSET,
        phone_number: str | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> BridgeResponse:
        """Find a bridge by the code that is entered on a telephone.

        Codes are unique only among the numbers of one phone group, so that a number other than
        the usual one has to be named.

        `GET /rcvideo/v2/bridges/pin/pstn/{pin}`

        Rate group Medium. App permission Video.

        Reference: https://developers.ringcentral.com/api-reference/Bridge-Management/getBridgeByPstnPin

        Args:
            pin: Code of the host or of the participants. Str.
            pw: Hash of the password, `security.password.join_query` of the bridge. Str.
            phone_number: Number that is dialled to join; the usual one if left out. Str.

        Returns:
            200: BridgeResponse.

        Raises:
            APIStatusError: for an error status (described: 404, 500).

        Example:

        ```python
        found = rc.api.bridge_management.read_bridge_by_pstn_pin(pin=pin)
        print(found.id, found.name)
        ```
        """
        return self._client.send(
            calls.read_bridge_by_pstn_pin(
                pin=pin,
                pw=pw,
                phone_number=phone_number,
            ),
            **options,
        )

    def read_bridge_by_web_pin(
        self, *, pin: str | Unset, pw: str | Unset | None = UNSET, **options: Unpack[RequestOptions]
    ) -> BridgeResponse:
        """Find a bridge by its meeting number or personal name.

        Both are what stands at the end of the address at which people join.

        `GET /rcvideo/v2/bridges/pin/web/{pin}`

        Rate group Medium. App permission Video.

        Reference: https://developers.ringcentral.com/api-reference/Bridge-Management/getBridgeByWebPin

        Args:
            pin: Meeting number, or the personal name of a default bridge. Str.
            pw: Hash of the password, `security.password.join_query` of the bridge. Str.

        Returns:
            200: BridgeResponse.

        Raises:
            APIStatusError: for an error status (described: 404, 500).

        Example:

        ```python
        found = rc.api.bridge_management.read_bridge_by_web_pin(pin=pin)
        print(found.id, found.name)
        ```
        """
        return self._client.send(
            calls.read_bridge_by_web_pin(
                pin=pin,
                pw=pw,
            ),
            **options,
        )

    def read_default_bridge(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> BridgeResponse:
        """Read the personal bridge of a user.

        Each user has exactly one, with an address that stays the same, so that it need not be
        created.

        `GET /rcvideo/v2/account/{accountId}/extension/{extensionId}/bridges/default`

        Rate group Medium. App permission Video.

        Reference: https://developers.ringcentral.com/api-reference/Bridge-Management/getDefaultBridge

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: BridgeResponse.

        Raises:
            APIStatusError: for an error status (described: 404, 500).

        Example:

        ```python
        bridge = rc.api.bridge_management.read_default_bridge()
        print(bridge.name, bridge.pins.web)
        ```
        """
        return self._client.send(
            calls.read_default_bridge(
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    def update_bridge(
        self,
        *,
        bridge_id: str | int | Unset,
        body: UpdateBridgeRequest | UpdateBridgeRequestDict,
        **options: Unpack[RequestOptions],
    ) -> BridgeResponse:
        """Change a bridge; what is left out stays.

        The host, a delegate of the host or a super administrator may do so. A meeting number
        that another bridge has is refused (409).

        `PATCH /rcvideo/v2/bridges/{bridgeId}`

        Rate group Medium. App permission Video.

        Reference: https://developers.ringcentral.com/api-reference/Bridge-Management/updateBridge

        Args:
            bridge_id: `id` of the bridge, from the answer that created it. Str or int.
            body: UpdateBridgeRequest (json).

        Returns:
            200: BridgeResponse.

        Raises:
            APIStatusError: for an error status (described: 403, 404, 406, 409, 500).

        Example:

        ```python
        updated = rc.api.bridge_management.update_bridge(
            bridge_id=bridge.id, body={"name": "Weekly review, team A"}
        )
        print(updated.id, updated.name)
        ```
        """
        return self._client.send(
            calls.update_bridge(
                bridge_id=bridge_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class BridgeManagementApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: BridgeManagementApi) -> None:
            self.create_bridge = raw(api.create_bridge)
            self.delete_bridge = raw(api.delete_bridge)
            self.read_bridge = raw(api.read_bridge)
            self.read_bridge_by_pstn_pin = raw(api.read_bridge_by_pstn_pin)
            self.read_bridge_by_web_pin = raw(api.read_bridge_by_web_pin)
            self.read_default_bridge = raw(api.read_default_bridge)
            self.update_bridge = raw(api.update_bridge)

    class BridgeManagementApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: BridgeManagementApi) -> None:
            self.create_bridge = streaming(api.create_bridge)
            self.delete_bridge = streaming(api.delete_bridge)
            self.read_bridge = streaming(api.read_bridge)
            self.read_bridge_by_pstn_pin = streaming(api.read_bridge_by_pstn_pin)
            self.read_bridge_by_web_pin = streaming(api.read_bridge_by_web_pin)
            self.read_default_bridge = streaming(api.read_default_bridge)
            self.update_bridge = streaming(api.update_bridge)
