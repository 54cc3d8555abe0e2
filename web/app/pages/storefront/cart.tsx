import { Main } from '../../ui/header.tsx';

export default function CartPage() {
  return <Main><h1>Your cart</h1></Main>;
}
