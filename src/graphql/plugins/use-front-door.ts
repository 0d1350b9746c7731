import type { Plugin } from 'graphql-yoga'

/** Sends whoever asks for the server's root on to where GraphQL is. */
export function useFrontDoor(endpoint = '/graphql'): Plugin {
  return {
    onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname === '/')
        endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: endpoint } }))
    },
  }
}
