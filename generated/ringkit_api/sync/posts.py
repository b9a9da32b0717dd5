# Written by `make generate` from spec/. Do not edit.
"""Posts for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import posts as calls

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.models.create_file_request import CreateFileRequest
    from ringkit_api.models.tm_add_file import TMAddFile
    from ringkit_api.models.tm_create_post_request import TMCreatePostRequest
    from ringkit_api.models.tm_post_info import TMPostInfo
    from ringkit_api.models.tm_posts_list import TMPostsList
    from ringkit_api.models.tm_update_post_request import TMUpdatePostRequest


class PostsApi(Namespace):
    """Posts: 7 operations."""

    def create_file(
        self, *, group_id: int | Unset = UNSET, name: str | Unset = UNSET, body: CreateFileRequest
    ) -> list[TMAddFile]:
        """Create file.

        `POST /team-messaging/v1/files`

        Rate group Heavy. App permission TeamMessaging. Account feature TeamMessaging. Request
        body up to 30,000,000 bytes.

        Reference: https://developers.ringcentral.com/api-reference/Posts/createGlipFileNew

        Args:
            group_id: int.
            name: str.
            body: CreateFileRequest (multipart).

        Returns:
            200: list[TMAddFile].

        Raises:
            APIStatusError: for an error status (described: 400, 415).
        """
        return self._client.send(
            calls.create_file(
                group_id=group_id,
                name=name,
                body=body,
            )
        )

    def create_post(self, *, chat_id: str | int, body: TMCreatePostRequest) -> TMPostInfo:
        """Create post.

        `POST /team-messaging/v1/chats/{chatId}/posts`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Posts/createGlipPostNew

        Args:
            chat_id: str or int.
            body: TMCreatePostRequest (json).

        Returns:
            201: TMPostInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 404).
        """
        return self._client.send(
            calls.create_post(
                chat_id=chat_id,
                body=body,
            )
        )

    def delete_post(self, *, chat_id: str | int, post_id: str | int) -> None:
        """Delete post.

        `DELETE /team-messaging/v1/chats/{chatId}/posts/{postId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Posts/deleteGlipPostNew

        Args:
            chat_id: str or int.
            post_id: str or int.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 403, 404).
        """
        return self._client.send(
            calls.delete_post(
                chat_id=chat_id,
                post_id=post_id,
            )
        )

    def patch_post(
        self, *, chat_id: str | int, post_id: str | int, body: TMUpdatePostRequest
    ) -> TMPostInfo:
        """Patch post.

        `PATCH /team-messaging/v1/chats/{chatId}/posts/{postId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Posts/patchGlipPostNew

        Args:
            chat_id: str or int.
            post_id: str or int.
            body: TMUpdatePostRequest (json).

        Returns:
            200: TMPostInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).
        """
        return self._client.send(
            calls.patch_post(
                chat_id=chat_id,
                post_id=post_id,
                body=body,
            )
        )

    def read_post(self, *, chat_id: str | int, post_id: str | int) -> TMPostInfo:
        """Read post.

        `GET /team-messaging/v1/chats/{chatId}/posts/{postId}`

        Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Posts/readGlipPostNew

        Args:
            chat_id: str or int.
            post_id: str or int.

        Returns:
            200: TMPostInfo.

        Raises:
            APIStatusError: for an error status (described: 404).
        """
        return self._client.send(
            calls.read_post(
                chat_id=chat_id,
                post_id=post_id,
            )
        )

    def read_posts(
        self,
        *,
        chat_id: str | int,
        record_count: int | Unset = UNSET,
        page_token: str | Unset = UNSET,
    ) -> TMPostsList:
        """Read posts.

        `GET /team-messaging/v1/chats/{chatId}/posts`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Posts/readGlipPostsNew

        Args:
            chat_id: str or int.
            record_count: int; at most 250; `30` if left out.
            page_token: str.

        Returns:
            200: TMPostsList.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.read_posts(
                chat_id=chat_id,
                record_count=record_count,
                page_token=page_token,
            )
        )

    def read_thread_posts(
        self,
        *,
        chat_id: str | int,
        thread_id: str | int,
        record_count: int | Unset = UNSET,
        page_token: str | Unset = UNSET,
    ) -> TMPostsList:
        """Read thread posts.

        `GET /team-messaging/v1/chats/{chatId}/threads/{threadId}/posts`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Posts/readGlipThreadPostsNew

        Args:
            chat_id: str or int.
            thread_id: str or int.
            record_count: int; at most 250; `30` if left out.
            page_token: str.

        Returns:
            200: TMPostsList.

        Raises:
            APIStatusError: for an error status (described: 404).
        """
        return self._client.send(
            calls.read_thread_posts(
                chat_id=chat_id,
                thread_id=thread_id,
                record_count=record_count,
                page_token=page_token,
            )
        )
