// The sample article in Spanish.
import type { Sample } from '../sample.ts';

export const es: Sample = {
  lang: 'es',
  headline: 'Cuatro años después, los aviones que salen de Pionyang llevan esquiadores',
  date: '15 de marzo de 2024',
  paragraphs: [
    'Un lunes gris de marzo de 2020, el vuelo KOR271 despegó de Pionyang con pasajeros que llevaban semanas sin salir de sus recintos. Resultó ser una de las últimas vías de salida. Air Koryo mantuvo su flota en tierra más de tres años, y Vladivostok, a menos de dos horas, bien podría haber estado en la Luna.',
    'Este invierno, la vieja ruta vuelve a tener movimiento, a su manera. Pequeños grupos de rusos llegan con Air Koryo, esquían unos días en Masikryong y regresan a casa con fotografías de unas pistas que han tenido casi para ellos solos.',
    'Alexandr Matsegora, el embajador de Moscú, ha visto toda la historia de cerca: las tiendas vacías, las despedidas y, ahora, los primeros visitantes. Matsegora se quedó; la mayoría de las embajadas occidentales siguen cerradas con llave.',
    'Lo que ocurra ahora depende de China. Los trenes de mercancías vuelven a cruzar el Yalu por Dandong, pero los turistas de Pekín esperan una fecha, igual que el complejo de playa sin terminar de Kim Jong-un en Wonsan.',
  ],
};
