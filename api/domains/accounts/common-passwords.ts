/**
 * What is tried first in every published list of leaked passwords, of 8 characters and more: shorter ones are refused
 * for their length. Lower case.
 */
export const COMMON_PASSWORDS = new Set(
  `
  00000000 0123456789 01234567 0987654321 09876543 10203040 1029384756 11111111 111111111 1111111111 11112222 11223344
  112233445566 12121212 12312312 123123123 123123123123 12341234 1234512345 123456123 123456123456 12345678 123456789
  1234567890 12345678910 123456789a 123456789q 1234567a 1234567q 1234qwer 123654789 123789456 12qwaszx 13131313 13579246
  135792468 147147147 147258369 14725836 147852369 159357456 159753456 16161616 19871987 19891989 19901990 19911991
  1a2b3c4d 1a2b3c4d5e 1g2w3e4r 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx 1qaz2wsx3edc 1qazxsw2 20202020 22222222
  222222222 23232323 25252525 31415926 33333333 333333333 44444444 50505050 55555555 555555555 66666666 666666666 77777777
  777777777 78787878 789456123 87654321 88888888 888888888 963852741 987456321 98765432 987654321 9876543210 99999999
  999999999 a1234567 a12345678 a123456789 a1b2c3d4 aa123456 aa12345678 aaaaaaaa abc12345 abc123456 abcd1234 abcdefgh
  abcdefghi access14 admin123 admin1234 admin12345 administrator adminadmin alexander alexandra anything asdasdasd asdf1234
  asdfasdf asdfghjk asdfghjkl asdfghjkl1 babygirl babygirl1 bangalore barcelona baseball baseball1 basketball bengaluru
  benjamin blink182 bollywood butterfly captain1 carolina caroline changeme changeme123 charlie1 charlotte cheesecake
  chelsea1 chocolate chocolate1 christian christina christine christopher computer computer1 courtney creative danielle
  december default1 dragon123 elephant elizabeth einstein everyone facebook fernando firebird football football1 forever1
  friendship garfield godisgreat goodluck hardcore hello123 hello1234 helloworld hindustan iloveyou
  iloveyou1 iloveyou2 iloveyou! india123 india@123 internet jennifer jessica1 jonathan jordan23 justin123 kimberly
  krishna1 krishna123 letmein1 letmein123 letmein! letmeinnow leonardo liverpool liverpool1 lovelove loveme123 loveyou1
  manchester marketing maverick mercedes metallica michael1 michelle midnight monkey123 monkey12 motdepasse mustang1
  naruto123 newyork1 nicholas november nintendo omsairam p@$$w0rd p@ssw0rd p@ssw0rd1 p@ssword passpass password passw0rd
  passw0rd1 password! password0 password01 password1 password1! password10 password11 password12 password123 password123!
  password1234 password2 password3 password5 password7 password9 patricia peterpan pineapple playstation poohbear pokemon1
  precious princess princess1 princess123 q1w2e3r4 q1w2e3r4t5 qazwsx123 qazwsxedc qqqqqqqq qwer1234 qwerasdf qwert123
  qwert12345 qwerty12 qwerty123 qwerty1234 qwerty12345 qwerty123456 qwertyui qwertyuiop qwertyuiop1 rajkumar realmadrid
  remember rockstar1 samantha samsung1 samsung123 scooby123 secret123 security september serenity shadow123 silver123
  slipknot snickers snowball something spiderman spongebob sriganesh starwars starwars1 startrek steelers stephanie
  strawberry sunflower sunshine sunshine1 superman superman1 sweetheart sweetspot sweetspot1 swordfish symantec target123
  telephone tennessee test1234 test12345 testtest thankyou thomas123 tinkerbell trustno1 undertaker valentine veronica
  victoria virginia voyager1 waterfall welcome1 welcome12 welcome123 welcome@123 whatever whatever1 william1 winston1
  wonderful xxxxxxxx yourname zaq12wsx zaq1zaq1 zxcvbnm1 zxcvbnm123 zxcvbnm, zxcvbnma zzzzzzzz
  `
    .trim()
    .split(/\s+/),
);
