import { expect, test } from 'vitest'
import { isPublicAddress } from './is-public-address'

const ADDRESSES: readonly (readonly [address: string, isPublic: boolean])[] = [
  ['93.184.215.14', true],
  ['2606:4700::1111', true],
  ['64:ff9b::5db8:d70e', true], // 93.184.215.14 behind NAT64
  // this machine
  ['127.0.0.1', false],
  ['127.9.9.9', false],
  ['0.0.0.0', false],
  ['::1', false],
  ['::', false],
  // its network
  ['10.0.0.1', false],
  ['172.16.0.1', false],
  ['172.31.255.255', false],
  ['192.168.1.1', false],
  ['fd00::1', false],
  ['fec0::1', false],
  // link-local, among them the metadata of clouds
  ['169.254.169.254', false],
  ['fe80::1', false],
  ['fd00:ec2::254', false],
  ['100.100.100.200', false],
  ['168.63.129.16', false],
  ['192.0.0.192', false],
  // carriers' inner networks, tests, groups, reserved
  ['100.64.0.1', false],
  ['198.18.0.1', false],
  ['203.0.113.7', false],
  ['224.0.0.1', false],
  ['ff02::1', false],
  ['255.255.255.255', false],
  ['2001:db8::1', false],
  // IPv4 inside IPv6
  ['::ffff:127.0.0.1', false],
  ['::ffff:10.0.0.1', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['2001:0:1::', false],
  // no address
  ['', false],
  ['localhost', false],
  ['fe80::1%eth0', false],
]
test.each(ADDRESSES)('%s: %s', (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic)
})
